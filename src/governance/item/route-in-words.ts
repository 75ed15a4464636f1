import { dayInWords } from '#src/kernel/day.ts'
import type { Stage } from './rules.ts'
import type { Treatment } from './store.server.ts'
import { text } from './text.nl.ts'

type OneStep = { step: Pick<Treatment, 'group' | 'day'>; stage: Stage }

const say = text.inWords

const named = ({ step: { group, day } }: OneStep) => (day ? `${group} op ${dayInWords(day)}` : group)

const listed = (steps: readonly OneStep[]) => {
  const names = steps.map(named)
  const last = names.pop()
  return names.length === 0 ? (last ?? '') : `${names.join(', ')} en ${last}`
}

/** The route in sentences: who concluded, of whom the conclusion is missing, who is still to come, and who drops out. */
export function routeInWords(steps: readonly OneStep[]): string {
  const at = (...stages: Stage[]) => steps.filter(({ stage }) => stages.includes(stage))
  const parts = [
    [at('concluded'), say.concluded],
    [at('lacking'), say.lacking],
    [at('today'), say.today],
    [at('planned'), say.planned],
    [at('unplanned'), say.unplanned],
    [at('dropped'), say.dropped],
  ] as const
  return parts.flatMap(([found, sentence]) => (found.length > 0 ? [sentence(listed(found))] : [])).join(' ')
}
