import type { Moment } from '../timeline/rules.ts'
import type { Entered } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.timeline

/** Since when the work went on before it was in here, who was contact person then, and who entered it. */
export function enteredMoments(caseId: string, entered: Entered): Moment[] {
  if (!entered) return []
  const { source, on, byName, turns } = entered
  const page = `/huishoudens/${caseId}/van-eerder`
  return [
    ...turns.map((turn, index) => ({
      on: turn.from,
      title: index === 0 ? say.began(turn.name) : say.turn(turn.name),
      to: page,
    })),
    { on, title: say.entered(byName), to: page, more: say.from(source) },
  ]
}
