import { z } from 'zod'
import { oneOf, someOf, text } from '#src/kernel/form-schema.ts'
import { HomeForm } from '../home/rules.ts'
import { needs as householdNeeds } from '../household/needs.nl.ts'
import { needs } from './needs.nl.ts'

/** The form that makes two households of one: who goes along, who belongs to both from now on, and where they live. */
export const splitForm = (
  personIds: readonly string[],
  scientistIds: readonly string[],
  wayIds: readonly string[],
) =>
  z
    .object({
      name: text(householdNeeds.name, 80),
      going: someOf(personIds, needs.people),
      both: someOf(personIds, needs.people),
      keeps: someOf(wayIds, needs.people),
      home: HomeForm,
      behaviouralScientistId: oneOf(scientistIds, needs.scientist),
      why: text(needs.why, 1000),
    })
    .superRefine(({ going, both }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (going.length + both.length === 0) say('going', needs.nobodyGoes)
      else if (going.some(id => both.includes(id))) say('both', needs.goesAndBoth)
      else if (going.length === personIds.length) say('going', needs.nobodyStays)
    })
export type SplitInput = z.output<ReturnType<typeof splitForm>>

type Way = { id: string; personId: string; byPersonId: string | null; closed: unknown }

/** The ways in that a split touches: of who goes, for themselves or in another's name; each closes or was said to stay open. */
export const touchedBy = <One extends Way>(
  ways: readonly One[],
  { going, keeps }: Pick<SplitInput, 'going' | 'keeps'>,
): (One & { isKept: boolean })[] =>
  ways
    .filter(
      way =>
        way.closed === null && [way.personId, way.byPersonId].some(id => id !== null && going.includes(id)),
    )
    .map(way => ({ ...way, isKept: keeps.includes(way.id) }))
