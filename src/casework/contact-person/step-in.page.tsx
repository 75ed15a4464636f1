import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { StepInForm } from './rules.ts'
import { fallbackHolderOf, letFallbackStepIn } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.stepIn

export const loader = page('contact-person:step-in', async ({ tx, caseId }) => ({
  caseId,
  fallback: (await fallbackHolderOf(tx, caseId)) ?? null,
}))

export const action = deed('contact-person:step-in', {
  form: StepInForm,
  refusals: { none: say.none },
  constraints: { a_fallback_holder: { refusal: 'none' } },
  run: async ({ tx, caseId, input }) => {
    await letFallbackStepIn(tx, caseId, input.reason)
    return done({ to: '/huishoudens', flash: say.done })
  },
})

export default function StepIn({ loaderData: { caseId, fallback }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={fallback ? say.lead(fallback.name) : undefined} />
      {fallback ? (
        <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
          <TextArea form={form} name="reason" label={say.reason} rows={3} />
        </Form>
      ) : (
        <Notice tone="attention">{say.none}</Notice>
      )}
    </>
  )
}
