import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { differenceToTalkAbout, holding } from '../rules.ts'
import { measurementsIn } from '../store.server.ts'
import { talkForm } from './rules.ts'
import { recordTalk } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

const differenceIn = async (tx: Tx, caseId: string) =>
  differenceToTalkAbout(holding(await measurementsIn(tx, [caseId])))

export const loader = page('safety-measurement:record', async ({ tx, caseId, today }) => {
  const difference = await differenceIn(tx, caseId)
  if (!difference) throw notFound()
  return { caseId, today, ...difference }
})

export const action = deed('safety-measurement:record', {
  form: ({ today }) => talkForm(today),
  refusals: { already: say.already, changed: say.changed },
  constraints: { safety_difference_talk_pkey: { refusal: 'already' } },
  run: async ({ tx, actor, caseId, input }) => {
    const difference = await differenceIn(tx, caseId)
    if (difference?.low.id !== input.lowId || difference.high.id !== input.highId) return refuse('changed')
    await recordTalk(tx, actor, caseId, input)
    return done({ to: `/huishoudens/${caseId}/veiligheid`, flash: say.done })
  },
})

export default function TalkedAboutIt({
  loaderData: { caseId, today, low, high },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ talkedOn: today })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <p>{text.difference(high.raterName, high.score, low.raterName, low.score)}</p>
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/veiligheid`}>
        <Hidden name="lowId" value={low.id} />
        <Hidden name="highId" value={high.id} />
        <DayField form={form} name="talkedOn" label={say.talkedOn} max={today} />
        <TextArea form={form} name="words" label={say.words} hint={say.hint} rows={4} />
      </Form>
    </>
  )
}
