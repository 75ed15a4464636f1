import { momentInWords } from '#src/kernel/day.ts'
import type { Beside } from './store.server.ts'

/** What stands open at a screen: everything, nothing because it was stopped or the family is alone, or who stayed. */
export type Standing = 'open' | 'stopped' | 'closed' | 'alone'

export function standingOf({ isStopped, familyTime }: Pick<Beside, 'isStopped' | 'familyTime'>): Standing {
  if (isStopped) return 'stopped'
  if (familyTime) return familyTime.isMine ? 'alone' : 'closed'
  return 'open'
}

/** Whether a screen shows its pieces; else it is calm, and says until when. */
export const isShut = (beside: Pick<Beside, 'isStopped' | 'familyTime'>): boolean =>
  ['stopped', 'closed'].includes(standingOf(beside))

/** The numbers that stand on the large screen now, if any. */
export const numbersShown = ({ shown }: Pick<Beside, 'shown'>): number[] | null =>
  shown.length === 1 ? (shown[0]?.scores ?? null) : null

/** '15.40 uur' */
export const timeOf = (moment: string): string => momentInWords(new Date(moment)).split(', ')[1] ?? ''
