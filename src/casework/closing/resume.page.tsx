import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { courseConstraints } from './constraints.ts'
import { StepForm } from './rules.ts'
import { standingOf } from './standing.server.ts'
import { StepPage } from './step-page.tsx'
import { takeCourseStep } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.resume

export const loader = page('closing:change', ({ tx, caseId }) => standingOf(tx, caseId, 'resume'))

export const action = deed('closing:change', {
  form: StepForm,
  refusals: text.refusals,
  constraints: courseConstraints,
  run: async ({ tx, actor, caseId, input }) => {
    await takeCourseStep(tx, actor, caseId, 'resume', input)
    return done({ to: `/huishoudens/${caseId}/verloop`, flash: say.done })
  },
})

export default function Resume({
  loaderData: { household, state, version, follows },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <StepPage
      title={say.title}
      lead={say.lead}
      household={household}
      state={state}
      open={follows || actionData !== undefined}
    >
      <Form
        form={form}
        version={version}
        submit={say.submit}
        cancelTo={`/huishoudens/${household.id}/verloop`}
      >
        <TextArea form={form} name="why" label={say.why} rows={4} />
      </Form>
    </StepPage>
  )
}
