import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { ScaleField } from '#src/ui/form/scale-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { CorrectForm } from './rules.ts'
import { correctMeasurement, measurementsIn } from './store.server.ts'
import { anchors, text } from './text.nl.ts'

const say = text.correction

export const loader = page('safety-measurement:record', async ({ tx, actor, caseId, params }) => {
  const all = await measurementsIn(tx, [caseId])
  const own = all.find(one => one.id === params.measurementId && one.recordedBy === actor.accountId)
  if (!own) throw notFound()
  return { caseId, own }
})

export const action = deed('safety-measurement:record', {
  form: CorrectForm,
  refusals: { already: say.already, 'not-own': say.notOwn },
  constraints: {
    safety_measurement_corrected_once: { refusal: 'already' },
    safety_measurement_correct_own: { refusal: 'not-own' },
  },
  run: async ({ tx, actor, caseId, params, input }) => {
    const { measurementId } = params
    if (!isId(measurementId) || !(await correctMeasurement(tx, actor, caseId, measurementId, input)))
      throw notFound()
    return done({ to: `/huishoudens/${caseId}`, flash: say.done })
  },
})

export default function CorrectMeasurement({
  loaderData: { caseId, own },
  actionData,
}: Shown<typeof loader>) {
  const form =
    actionData?.form ??
    formWith({ score: String(own.score), why: own.why ?? '', oneHigher: own.oneHigher ?? '' })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        <ScaleField form={form} name="score" legend={text.form.score} {...anchors} />
        <TextArea form={form} name="why" label={text.form.why} rows={3} />
        <TextArea form={form} name="oneHigher" label={text.form.oneHigher} rows={2} optional />
      </Form>
    </>
  )
}
