import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { courseConstraints } from './constraints.ts'
import { reopensUntil, StepForm } from './rules.ts'
import { standingOf } from './standing.server.ts'
import { takeCourseStep } from './store.server.ts'
import { text } from './text.nl.ts'
import { WhyStepPage } from './why-step-page.tsx'

const say = text.reopen

async function standing({ tx, caseId, today, settings }: Access) {
  const found = await standingOf(tx, caseId, 'reopen')
  const { closedOn } = found.household
  const until = closedOn && reopensUntil(closedOn, settings.reopenMonths)
  return { ...found, until, inTime: until !== null && today <= until }
}

export const loader = page('closing:reopen', standing)

export const action = deed('closing:reopen', {
  form: StepForm,
  refusals: text.refusals,
  constraints: {
    ...courseConstraints,
    a_behavioural_scientist: { refusal: 'needs-scientist' },
    a_fallback_holder: { refusal: 'no-fallback' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { follows, inTime } = await standing(access)
    if (follows && !inTime) return refuse('too-late')
    await takeCourseStep(tx, actor, caseId, 'reopen', input)
    return done({ to: `/huishoudens/${caseId}`, flash: say.done })
  },
})

export default function Reopen({ loaderData, actionData }: Shown<typeof loader>) {
  const { follows, inTime, until } = loaderData
  return (
    <WhyStepPage
      say={say}
      lead={until ? say.lead(dayInWords(until)) : ''}
      standing={loaderData}
      follows={follows && inTime}
      actionData={actionData}
    />
  )
}
