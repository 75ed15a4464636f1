import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { trainingChoices } from './choices.server.ts'
import { TrainingFields } from './fields.tsx'
import { planForm } from './rules.ts'
import { planTraining } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.plan

export const loader = page('training:write', ({ tx }) => trainingChoices(tx))

export const action = deed('training:write', {
  form: async ({ tx }) => planForm(await trainingChoices(tx)),
  refusals: {},
  run: async ({ tx, actor, input }) => {
    const id = await planTraining(tx, actor, input)
    return done({ to: `/praktijk/scholing/${id}`, flash: say.done })
  },
})

export default function PlanTraining({ loaderData, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo="/praktijk/scholing">
        <TrainingFields form={form} {...loaderData} />
      </Form>
    </>
  )
}
