import { dayInWords } from '#src/kernel/day.ts'
import { Facts } from '#src/ui/facts/facts.tsx'
import type { CourseStep } from './rules.ts'
import { text } from './text.nl.ts'

/** What was laid down with a closing that goes otherwise. */
export function StepFacts({ step }: { step: CourseStep }) {
  if (!step.weighing) return null
  const transferred = step.handedOn !== null && step.familyToldOn !== null
  return (
    <Facts
      items={[
        { term: text.weighing, value: step.weighing },
        ...(transferred
          ? [
              { term: text.handedTo, value: step.handedTo },
              { term: text.handedWhat, value: step.handedWhat },
              { term: text.handedOn, value: step.handedOn && dayInWords(step.handedOn) },
              {
                term: text.familyTold,
                value: `${step.familyToldOn && dayInWords(step.familyToldOn)}: ${step.familyToldHow}`,
              },
            ]
          : []),
      ]}
    />
  )
}
