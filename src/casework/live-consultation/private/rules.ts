import { z } from 'zod'
import { momentInWords } from '#src/kernel/day.ts'
import { idField } from '#src/kernel/form-schema.ts'
import { needs } from '../needs.nl.ts'

const once = { once: idField(needs.stale) }

/** What everybody can do beside saying something: ask who leads to come, and show a line of the family's own time. */
export const partForms = [
  z.object({ what: z.literal('ask'), ...once }),
  z.object({ what: z.literal('show'), ...once, lineId: idField(needs.stale) }),
] as const

/** What who leads can do: go to who asked, end the family's own time, and stop. */
export const leadForms = [
  z.object({ what: z.literal('come'), ...once, askId: idField(needs.stale) }),
  z.object({ what: z.literal('family-back'), ...once }),
  z.object({ what: z.literal('stop'), ...once }),
] as const

export type PartInput = z.output<(typeof partForms)[number]>
export type LeadInput = z.output<(typeof leadForms)[number]>

/** What stands open at a screen: everything, nothing because it was stopped or the family is alone, or who stayed. */
export type Standing = 'open' | 'stopped' | 'closed' | 'alone'

type Held = { isStopped: boolean; familyTime: { isMine: boolean } | null }

export function standingOf({ isStopped, familyTime }: Held): Standing {
  if (isStopped) return 'stopped'
  if (familyTime) return familyTime.isMine ? 'alone' : 'closed'
  return 'open'
}

/** Whether a screen shows its pieces; else it is calm, and says until when. */
export const isShut = (beside: Held): boolean => ['stopped', 'closed'].includes(standingOf(beside))

/** The numbers that stand on the large screen now, if any. */
export const numbersShown = ({
  shown,
}: {
  shown: readonly { scores: number[] | null }[]
}): number[] | null => (shown.length === 1 ? (shown[0]?.scores ?? null) : null)

/** '15.40 uur' */
export const timeOf = (moment: string): string => momentInWords(new Date(moment)).split(', ')[1] ?? ''
