import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { dayField, idField, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const talkForm = (today: Day) =>
  z.object({
    lowId: idField(needs.pair),
    highId: idField(needs.pair),
    talkedOn: dayField(needs.talkedOn).refine(on => on <= today, needs.notAfterToday),
    words: text(needs.words, 2000),
  })
export type TalkInput = z.output<ReturnType<typeof talkForm>>

type Pair = { low: { id: string }; high: { id: string } }

/** What was said about this very difference, when somebody wrote it down. */
export const talkAbout = <Talk extends { lowId: string; highId: string }>(
  { low, high }: Pair,
  talks: readonly Talk[],
): Talk | null => talks.find(talk => talk.lowId === low.id && talk.highId === high.id) ?? null
