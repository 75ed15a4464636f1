import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { plannedAddress } from './addresses.ts'
import { openPlannedAt } from './at.server.ts'
import { cancelAll } from './inviting/store.server.ts'
import { WhyForm } from './rules.ts'
import { takePlannedStep } from './store.server.ts'
import { text } from './text.nl.ts'

const steps = text.steps

function stepIn(step: string | undefined): keyof typeof steps {
  if (step !== 'verzetten' && step !== 'afzeggen') throw notFound()
  return step
}

export const loader = page('planned-consultation:prepare', async ({ tx, caseId, params }) => {
  const step = stepIn(params['step'])
  const { id, state } = await openPlannedAt(tx, caseId, params)
  if (step === 'verzetten' && state !== 'prepared') throw notFound()
  return { caseId, id, step }
})

export const action = deed('planned-consultation:prepare', {
  form: WhyForm,
  refusals: { 'not-now': text.notNow },
  constraints: { planned_step_follows: { refusal: 'not-now' } },
  run: async ({ tx, actor, caseId, params, input }) => {
    const step = stepIn(params['step'])
    const { id } = await openPlannedAt(tx, caseId, params)
    const at = { caseId, id }
    if (step === 'afzeggen') await cancelAll(tx, actor, at, input.why)
    else await takePlannedStep(tx, actor, at, { step: 'rescheduled', why: input.why })
    return done({ to: plannedAddress(caseId, id), flash: steps[step].done })
  },
})

export default function StepPage({ loaderData: { caseId, id, step }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const say = steps[step]
  const here = plannedAddress(caseId, id)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to: here }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={here}>
        <TextArea form={form} name="why" label={text.why} rows={3} />
      </Form>
    </>
  )
}
