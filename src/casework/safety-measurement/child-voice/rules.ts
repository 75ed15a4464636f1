import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, text } from '#src/kernel/form-schema.ts'
import { isChild, isUnborn } from '../../household-member/rules.ts'
import { places } from '../../safety-sight/rules.ts'
import { needs } from './needs.nl.ts'

/** Five faces from very unsafe to very safe. They are never turned into a number. */
export const faces = ['1', '2', '3', '4', '5'] as const
export type Face = (typeof faces)[number]

export const scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

/** Who tells in a child's way: everybody under eighteen who was born. */
export const tellsAsChild = (
  person: { birthDate: Day | null; expectedOn: Day | null; familyRole: string },
  today: Day,
): boolean => !isUnborn(person) && isChild(person, today)

export const correctionForm = (today: Day, childIds: readonly string[]) =>
  z.object({
    personId: z.string({ error: needs.child }).refine(id => childIds.includes(id), needs.child),
    words: text(needs.words, 2000),
    face: choice(faces, needs.face).optional(),
    score: choice(scores, needs.score).optional(),
    howAsked: text(needs.howAsked, 300),
    toldOn: dayField(needs.toldOn).refine(on => on <= today, needs.notAfterToday),
  })
export type VoiceInput = z.output<ReturnType<typeof correctionForm>>

/** How the colleague who writes it down spoke the child: that counts as seen and spoken at once. */
export const spokenWays = ['alone', 'spoken', 'not'] as const

export const voiceForm = (today: Day, childIds: readonly string[]) =>
  correctionForm(today, childIds)
    .extend({ spoke: choice(spokenWays, needs.spoke), place: choice(places, needs.place).optional() })
    .refine(({ spoke, place }) => spoke === 'not' || place, { path: ['place'], error: needs.place })
