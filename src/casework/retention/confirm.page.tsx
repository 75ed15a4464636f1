import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf, closedFileAt, constraints, crumbsOf, here, refusals } from './at.server.ts'
import { ConfirmForm, stepsFor } from './rules.ts'
import { destroyHousehold } from './store.server.ts'
import { groundNames, text } from './text.nl.ts'

const say = text.confirm

export const loader = page('retention:keep', async access => {
  const file = await closedFileAt(access)
  const { proposal } = file
  if (!proposal || !stepsFor(file, access.actor.accountId, access.today).canConfirm) throw notFound()
  return { file, proposal, crumbs: crumbsOf(file, text.one.confirm), to: addressOf(file.id) }
})

export const action = deed('retention:keep', {
  form: ConfirmForm,
  refusals,
  constraints,
  run: async access => {
    const { id, proposal } = await closedFileAt(access)
    if (!proposal) return refuse('meanwhile')
    const proof = await destroyHousehold(access.tx, proposal.id, access.input.number)
    return done({ to: `${here}/bewijs/${proof}`, flash: say.done, caseId: id })
  },
})

export default function ConfirmDestruction({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { file, proposal, crumbs, to } = view
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title(file.number)} lead={say.lead} crumbs={crumbs} />
      <Stack>
        <Notice tone="attention">{say.stays}</Notice>
        <Card
          level={2}
          title={say.because}
          meta={text.one.proposedBy(proposal.byName, dayInWords(proposal.on))}
        >
          <p className="tt-as-typed">{proposal.why}</p>
          <Facts
            items={[
              { term: text.dueOn, value: file.dueOn ? dayInWords(file.dueOn) : text.noDay },
              { term: text.ground, value: groundNames[file.ground] },
              { term: text.closedOn, value: dayInWords(file.closedOn) },
            ]}
          />
        </Card>
        <Form form={form} submit={say.submit} cancelTo={to}>
          <TextField form={form} name="number" label={say.number} hint={say.numberHint} autoComplete="off" />
        </Form>
      </Stack>
    </>
  )
}
