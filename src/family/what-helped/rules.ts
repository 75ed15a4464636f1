import { z } from 'zod'
import { choice, text, tick } from '#src/kernel/form-schema.ts'
import { type KnownWords, personTraces } from '#src/kernel/person-traces.ts'
import { needs } from './needs.nl.ts'

export const effects = ['helped', 'hindered'] as const
export type Effect = (typeof effects)[number]

/** What became of it: waits until somebody looked, kept with the family, read by the practice group, or part of a lesson. */
export const states = ['waits', 'kept', 'shared', 'counts'] as const
export type State = (typeof states)[number]

/** What a family tells; a name, a number or an address is refused before anything leaves the own pages. */
export const tellForm = (words: KnownWords) =>
  z.object({
    effect: choice(effects, needs.effect),
    words: text(needs.words, 1000).refine(
      told => !personTraces(told, words).some(trace => trace.certain),
      needs.person,
    ),
    withPseudonym: tick(),
  })
