import { z } from 'zod'
import { reasons } from '#src/audit/emergency/rules.ts'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, text } from '#src/kernel/form-schema.ts'
import type { FamilyRole } from '../household-member/rules.ts'
import { needs } from './needs.nl.ts'

/** Why comes first, and only one person whose name and birth date are known can be asked for. */
export const OpenForm = z.object({
  reason: choice(reasons, needs.reason),
  words: text(needs.words, 1000),
  givenName: text(needs.givenName, 80),
  familyName: text(needs.familyName, 80),
  birthDate: dayField(needs.birthDate),
})
export type OpenInput = z.output<typeof OpenForm>

/** What came of a try; 'nothing' is one answer for nobody, for a household that may not be opened, and for one's own. */
export const outcomes = ['opened', 'nothing', 'too-often', 'barred', 'not-your-role'] as const
export type TryOutcome = (typeof outcomes)[number]

type Said = { what: string; sign: string | null; next: string | null }

/** All that emergency access shows; the database names each of these fields. */
export type Sight = {
  id: string
  endsAt: Date
  household: string
  garden: string
  dangerSince: Day | null
  people: {
    id: string
    givenName: string | null
    familyName: string | null
    birthDate: Day | null
    expectedOn: Day | null
    familyRole: FamilyRole
    lives: 'here' | 'partly' | 'elsewhere'
  }[]
  callFirst: {
    name: string
    part: 'deputy' | 'contact-person' | 'duo-partner'
    phone: string | null
    reachable: string | null
  }[]
  situations: (Said & { agreements: (Said & { who: string })[] })[]
  steps: { step: string; who: string; contact: string }[]
  safe: {
    personId: string
    phone: string | null
    mayCall: boolean
    mayMessage: boolean
    when: string | null
    namedAs: string | null
  }[]
}
