import type { Refused } from '#src/access/deed.server.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import type { CourseState } from './rules.ts'
import { StepPage } from './step-page.tsx'

type WhyStepPageProps = {
  say: { title: string; submit: string; why: string }
  lead: string
  standing: { household: { id: string; name: string }; state: CourseState; version: number }
  /** Whether this step can be taken now. */
  follows: boolean
  actionData: Refused | undefined
}

/** The page of a step that asks for nothing but why. */
export function WhyStepPage({ say, lead, standing, follows, actionData }: WhyStepPageProps) {
  const { household, state, version } = standing
  const form = actionData?.form ?? emptyForm
  return (
    <StepPage
      title={say.title}
      lead={lead}
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
