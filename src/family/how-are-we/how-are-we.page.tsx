import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  anchors,
  lowScore,
  ownScores,
  soundsOfDanger,
  TellForm,
  tellHowItGoes,
} from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { ScaleField } from '#src/ui/form/scale-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ownCaseId, peopleWithUs } from '../our-people/store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('family:tell-how-we-are', async ({ tx, actor }) => {
  const caseId = await ownCaseId(tx, actor.accountId)
  if (!caseId) throw notFound()
  const people = await peopleWithUs(tx, caseId)
  return {
    name: actor.name,
    // Values of casework reach the page through here: its door opens on the server only.
    anchors,
    contactName: people.find(person => person.part === 'contact-person')?.name ?? null,
    earlier: await ownScores(tx, actor.accountId, caseId),
  }
})

export const action = deed('family:tell-how-we-are', {
  form: TellForm,
  refusals: {},
  run: async ({ tx, actor, input, today, tell }) => {
    const caseId = await ownCaseId(tx, actor.accountId)
    if (!caseId || !actor.personId) throw notFound()
    await tellHowItGoes(tx, { ...actor, personId: actor.personId }, caseId, input, today)
    await tell('safety-measurement.told', { caseId })
    const { why = null, oneHigher = null } = input
    if (input.score <= lowScore || soundsOfDanger({ why, oneHigher }))
      return done({ to: '/mijn/bellen', caseId })
    return done({ to: '/mijn/hoe-gaat-het', flash: text.done, caseId })
  },
})

export default function HowAreWe({
  loaderData: { name, anchors: ends, contactName, earlier },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Form form={form} submit={text.submit}>
        <ScaleField form={form} name="score" legend={text.score} {...ends} />
        <TextArea form={form} name="why" label={text.why} hint={text.whyHint} rows={4} ownVoice optional />
        <TextArea form={form} name="oneHigher" label={text.oneHigher} rows={2} ownVoice optional />
        <Card title={text.whoTitle} level={2}>
          <p>{contactName ? text.who(contactName) : text.whoNobody}</p>
          <p>{text.cannotWait}</p>
          <DangerNumbers />
        </Card>
      </Form>
      {earlier.length > 0 && (
        <Fold summary={text.earlier} count={earlier.length}>
          {earlier.map(one => (
            <OwnVoice key={one.id} by={name} when={dayInWords(one.measuredOn)}>
              <p>
                <strong>{text.gave(one.score)}</strong>
              </p>
              {one.why && <p>{one.why}</p>}
              {one.oneHigher && <p>{text.oneHigherLine(one.oneHigher)}</p>}
              <p className="tt-soft">{one.readOn ? text.read(dayInWords(one.readOn)) : text.unread}</p>
            </OwnVoice>
          ))}
        </Fold>
      )}
    </>
  )
}
