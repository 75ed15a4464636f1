import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { plannedAddress } from './addresses.ts'
import { openPlannedAt } from './at.server.ts'
import { inviteAll } from './inviting/store.server.ts'
import { mailWords } from './mail.nl.ts'
import { missingFor } from './rules.ts'
import { factsOf } from './seats-card.tsx'
import type { Planned, Seat } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.invite

export const loader = page('planned-consultation:prepare', async ({ tx, caseId, params, config }) => {
  const planned = await openPlannedAt(tx, caseId, params)
  if (missingFor(factsOf(planned), planned.sittings).length > 0) throw notFound()
  return { caseId, planned, canMail: config.mail !== null }
})

export const action = deed('planned-consultation:prepare', {
  form: z.object({}),
  refusals: { 'not-whole': say.isNot, 'not-now': text.notNow },
  constraints: {
    prepared_is_whole: { refusal: 'not-whole' },
    planned_step_follows: { refusal: 'not-now' },
  },
  run: async ({ tx, actor, caseId, params }) => {
    const { id, state } = await openPlannedAt(tx, caseId, params)
    await inviteAll(tx, actor, { caseId, id }, state === 'prepared')
    return done({ to: plannedAddress(caseId, id), flash: say.done })
  },
})

/** What somebody may hear: the own sittings and nothing of the others. */
const momentsFor = (seat: Seat, { sittings, hasSecretHome }: Planned) =>
  sittings.flatMap(({ number, beginsAt, place }) =>
    beginsAt && seat.sittings.includes(number)
      ? [{ when: momentInWords(beginsAt), place: hasSecretHome ? null : place, isMoved: false }]
      : [],
  )

export default function Invite({
  loaderData: { caseId, planned, canMail },
  actionData,
}: Shown<typeof loader>) {
  const coming = planned.seats.filter(seat => !seat.leftOut)
  const byMail = coming.filter(seat => canMail && seat.reach === 'mail' && seat.email)
  const self = coming.filter(seat => !byMail.includes(seat))
  const here = plannedAddress(caseId, planned.id)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to: here }, { label: say.title }]}
      />
      {!canMail && <Notice tone="attention">{say.noMailYet}</Notice>}
      <Card title={say.mail} level={2}>
        <p>{say.mailLead}</p>
        {planned.hasSecretHome && <p>{say.noPlace}</p>}
        {byMail.length === 0 && <p>{say.nobody}</p>}
        <ul>
          {byMail.map(seat => (
            <li key={seat.id}>
              {seat.name}:{' '}
              {momentsFor(seat, planned)
                .map(one => one.when)
                .join(' en ')}
            </li>
          ))}
        </ul>
      </Card>
      {self.length > 0 && (
        <Card title={say.yourself} level={2}>
          <p>{say.yourselfLead}</p>
          <ul>
            {self.map(seat => (
              <li key={seat.id}>
                <strong>{seat.name}</strong>.{' '}
                {say.onPaper(
                  momentsFor(seat, planned)
                    .map(one => mailWords.invited(one.when, one.place, one.isMoved))
                    .join(' '),
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={here}>
        {null}
      </Form>
    </>
  )
}
