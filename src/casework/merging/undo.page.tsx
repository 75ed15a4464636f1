import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { StepForm } from '../closing/rules.ts'
import { standingOf } from '../closing/standing.server.ts'
import { takeCourseStep } from '../closing/store.server.ts'
import { WhyStepPage } from '../closing/why-step-page.tsx'
import { mergeConstraints } from './constraints.ts'
import { text } from './text.nl.ts'

const say = text.undo

export const loader = page('merging:undo', ({ tx, caseId }) => standingOf(tx, caseId, 'undo-merge'))

export const action = deed('merging:undo', {
  form: StepForm,
  refusals: text.refusals,
  constraints: {
    ...mergeConstraints,
    a_behavioural_scientist: { refusal: 'needs-scientist' },
    a_fallback_holder: { refusal: 'no-fallback' },
  },
  run: async ({ tx, actor, caseId, input }) => {
    await takeCourseStep(tx, actor, caseId, 'undo-merge', input)
    return done({ to: `/huishoudens/${caseId}`, flash: say.done })
  },
})

export default function UndoMerge({ loaderData, actionData }: Shown<typeof loader>) {
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
