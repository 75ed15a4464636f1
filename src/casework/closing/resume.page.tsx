import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { courseConstraints } from './constraints.ts'
import { StepForm } from './rules.ts'
import { standingOf } from './standing.server.ts'
import { takeCourseStep } from './store.server.ts'
import { text } from './text.nl.ts'
import { WhyStepPage } from './why-step-page.tsx'

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

export default function Resume({ loaderData, actionData }: Shown<typeof loader>) {
  return (
    <WhyStepPage
      say={say}
      lead={say.lead}
      standing={loaderData}
      follows={loaderData.follows}
      actionData={actionData}
    />
  )
}
