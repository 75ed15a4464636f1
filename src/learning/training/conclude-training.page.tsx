import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { concludeForm, mayConclude } from './rules.ts'
import { concludeTraining, trainingOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.conclude

export const loader = page('training:write', async ({ tx, params, today }) => {
  const training = await trainingOf(tx, params.trainingId)
  if (!training || training.finishedOn || !mayConclude(training.days, today)) throw notFound()
  return { id: training.id, title: training.title, today }
})

export const action = deed('training:write', {
  form: async ({ tx, params, today }) =>
    concludeForm(today, (await trainingOf(tx, params.trainingId))?.days ?? []),
  refusals: { twice: say.twice },
  constraints: { training_conclusion_pkey: { refusal: 'twice' } },
  run: async ({ tx, actor, params, input }) => {
    const training = await trainingOf(tx, params.trainingId)
    if (!training) throw notFound()
    await concludeTraining(tx, actor, training.id, input)
    return done({ to: `/praktijk/scholing/${training.id}`, flash: say.done })
  },
})

export default function ConcludeTraining({
  loaderData: { id, title, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ finishedOn: today })
  return (
    <>
      <PageHead title={say.title} lead={title} />
      <Form form={form} submit={say.submit} cancelTo={`/praktijk/scholing/${id}`}>
        <DayField form={form} name="finishedOn" label={say.finishedOn} />
        <TextArea form={form} name="evaluation" label={say.evaluation} rows={4} maxLength={1000} />
      </Form>
    </>
  )
}
