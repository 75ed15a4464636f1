import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { askedIn, questionState } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { addressOf, questionAt } from './at.server.ts'
import { StepForm } from './forms.ts'
import { Preview } from './preview.tsx'
import { takeStep } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.step

export const loader = page('experience-question:keep', async access => {
  const question = await questionAt(access)
  const state = questionState(question)
  if (state === 'retired') throw notFound()
  return { id: question.id, audience: question.audience, asked: askedIn(question, 'nl'), state }
})

export const action = deed('experience-question:keep', {
  form: StepForm,
  refusals: { five: say.five, meanwhile: say.meanwhile },
  constraints: {
    experience_five_at_most: { refusal: 'five' },
    experience_step_once: { refusal: 'meanwhile' },
    experience_not_retired: { refusal: 'meanwhile' },
  },
  run: async access => {
    const { tx, actor, input } = access
    const question = await questionAt(access)
    const state = questionState(question)
    if (state === 'retired') return refuse('meanwhile')
    await takeStep(tx, actor, question.id, state === 'draft' ? 'in-use' : 'retired', input.why)
    return done({ to: addressOf(question.id), flash: state === 'draft' ? say.used : say.retired })
  },
})

export default function TakeStep({
  loaderData: { id, audience, asked, state },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const isNew = state === 'draft'
  const title = isNew ? say.useTitle : say.retireTitle
  return (
    <>
      <PageHead
        title={title}
        lead={isNew ? say.useLead : say.retireLead}
        crumbs={steeringCrumbs(
          title,
          { label: text.list.title, to: '/sturing/vragen' },
          { label: asked.question, to: addressOf(id) },
        )}
      />
      <Stack>
        <Preview asked={asked} audience={audience} />
        <Form form={form} submit={isNew ? say.useSubmit : say.retireSubmit} cancelTo={addressOf(id)}>
          <TextField form={form} name="why" label={isNew ? say.useWhy : say.retireWhy} autoComplete="off" />
        </Form>
      </Stack>
    </>
  )
}
