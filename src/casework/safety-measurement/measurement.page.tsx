import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { dangerWordsOf } from './danger-word/store.server.ts'
import { FollowUpForm, soundsOfDanger } from './rules.ts'
import { followUp, measurementsIn, type RatedMeasurement } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.one

export const loader = page('safety-measurement:record', async ({ tx, caseId, params }) => {
  const all = await measurementsIn(tx, [caseId])
  const one = all.find(measurement => measurement.id === params.measurementId)
  if (!one) throw notFound()
  const household = await householdOf(tx, caseId)
  return {
    caseId,
    one,
    isDanger: soundsOfDanger(one, { dangerWords: await dangerWordsOf(tx) }),
    name: household?.name ?? '',
    isSuperseded: all.some(other => other.corrects === one.id),
  }
})

export const action = deed('safety-measurement:record', {
  form: FollowUpForm,
  refusals: { already: say.already },
  constraints: { safety_follow_up_pkey: { refusal: 'already' } },
  run: async ({ tx, actor, caseId, params, input }) => {
    const one = (await measurementsIn(tx, [caseId])).find(other => other.id === params.measurementId)
    if (!one) throw notFound()
    await followUp(tx, actor, caseId, one.id, input.whatDone)
    return done({ to: `/huishoudens/${caseId}`, flash: say.saved })
  },
})

export default function ReadMeasurement({
  loaderData: { caseId, one, isDanger, name, isSuperseded },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title(one.raterName)}
        lead={dayInWords(one.measuredOn)}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
      />
      <Stack>
        {isSuperseded && <Notice tone="notice" title={say.superseded} />}
        {isDanger && !one.whatDone && (
          <Notice tone="danger" title={say.danger}>
            <p>{say.dangerLead}</p>
            <DangerNumbers />
          </Notice>
        )}
        <Said one={one} />
        {one.whatDone ? (
          <Card title={say.done} level={2}>
            <p className="tt-as-typed">{one.whatDone}</p>
          </Card>
        ) : (
          <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
            <TextArea form={form} name="whatDone" label={say.question} hint={say.questionHint} rows={3} />
          </Form>
        )}
      </Stack>
    </>
  )
}

function Said({ one }: { one: RatedMeasurement }) {
  const words = (
    <Facts
      items={[
        { term: text.score, value: <strong>{one.score}</strong> },
        ...(one.why ? [{ term: text.words, value: one.why }] : []),
        ...(one.oneHigher ? [{ term: text.oneHigher, value: one.oneHigher }] : []),
      ]}
    />
  )
  return (
    <>
      {one.inOwnHand ? <OwnVoice by={one.raterName}>{words}</OwnVoice> : words}
      {one.howAsked && <p>{text.asked(one.howAsked, one.recordedByName ?? '')}</p>}
      <p className="tt-soft">{`${text.anchors} ${say.whoReads}`}</p>
    </>
  )
}
