import type { z } from 'zod'
import { done, type Outcome } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { seatedAt } from '../private/deeds.server.ts'
import type { Place } from '../store.server.ts'
import { needs } from './needs.nl.ts'
import { givenBy, mayGiveNumber, type ScoreForm } from './rules.ts'
import { giveScore } from './store.server.ts'
import { text } from './text.nl.ts'

export const scoreRefusals = { score: needs.score, face: needs.face, show: needs.show, open: text.own.open }

/** What the page about the own number shows. */
export async function ownScoreAt(tx: Tx, place: Place) {
  const { self, ownScore, shown } = await seatedAt(tx, place)
  return { self, given: ownScore, wasShown: shown.length > 0 }
}

/** Gives a number at the own seat, or says what is missing. */
export async function giveAt(
  tx: Tx,
  place: Place,
  input: z.output<typeof ScoreForm>,
): Promise<Outcome<null, 'score' | 'face' | 'show'>> {
  const seated = await seatedAt(tx, place)
  const score = mayGiveNumber(seated.self) ? input.score : undefined
  const given = givenBy({ ...input, score }, seated.self)
  if (!given.ok) return given
  await giveScore(tx, seated.place, input.once, given.value)
  return done(null)
}
