import type { Moment } from '../../timeline/rules.ts'
import { capacityNames, text } from '../text.nl.ts'
import type { TeamStep } from './store.server.ts'

const say = text.timeline

function titleOf({ step, name, toName, capacity }: TeamStep): string {
  if (step === 'opened') return say.opened
  if (step === 'warm') return say.handover(name, toName ?? '')
  if (step === 'emergency') return say.steppedIn(toName ?? '', name)
  const who = [name, capacityNames[capacity ?? '']].filter(Boolean).join(', ')
  return step === 'joined' ? say.joined(who) : say.left(who)
}

/** That the household was opened, and who came, left and took over. */
export const teamMoments = (caseId: string, steps: readonly TeamStep[]): Moment[] =>
  steps.map(one => ({
    on: one.on,
    title: titleOf(one),
    to: one.step === 'joined' || one.step === 'left' ? `/huishoudens/${caseId}/team` : null,
    more: one.step === 'left' ? undefined : (one.why ?? undefined),
  }))
