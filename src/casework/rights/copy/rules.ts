import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, optionalText } from '#src/kernel/form-schema.ts'
import { withoutWords } from '../../dossier/rules.ts'
import { needs } from '../needs.nl.ts'
import { blackMark, roleWordsOf } from './role-words.nl.ts'

/** Something of the file that is about somebody, as it stands there. */
export type Fact = {
  /** What it was gathered from, so that gathering again doubles nothing. */
  source: string
  on: Day | null
  title: string
  words: string
  /** Whose words they are; empty where nobody of the family spoke. */
  spokeWith: readonly string[]
  teamOnly: boolean
}

type Somebody = {
  id: string
  givenName: string | null
  familyName: string | null
  familyRole: string
  sex: string | null
}

/** Who else a text tells of, by a name or by what somebody is in the family. */
export const tellsOf = <One extends Somebody>(
  told: string,
  reader: Pick<Somebody, 'id'>,
  people: readonly One[],
): One[] =>
  people.filter(
    one =>
      one.id !== reader.id &&
      [one.givenName, one.familyName].some(name => name && withOwner(name).some(word => isIn(told, word))),
  )

export type Proposal = { leaveOut: boolean; black: string[] }

const isIn = (text: string, word: string) => withoutWords([word], '')(text) !== text
const withOwner = (name: string) => [name, `${name}s`, `${name}'s`, `${name}’s`]

/** The names and family words by which a text could tell of somebody who is not `reader`. */
function tellingWords(reader: Somebody, people: readonly Somebody[]): string[] {
  const own = [reader.givenName, reader.familyName, ...roleWordsOf(reader)]
  const isOwn = (word: string) => own.some(one => one?.toLowerCase() === word.toLowerCase())
  const others = people.filter(one => one.id !== reader.id)
  const names = others.flatMap(one => [one.givenName, one.familyName]).filter(name => name !== null)
  const roles = others.flatMap(roleWordsOf)
  return [...names.filter(name => !isOwn(name)).flatMap(withOwner), ...roles.filter(role => !isOwn(role))]
}

/**
 * What is proposed for one reader, before a person decides: to leave out what others told and what the team keeps to
 * itself, and in the rest to make black the words that tell of others.
 */
export function propose(fact: Fact, reader: Somebody, people: readonly Somebody[]): Proposal {
  const isOthers = fact.spokeWith.length > 0 && !fact.spokeWith.includes(reader.id)
  const told = `${fact.title}\n${fact.words}`
  return {
    leaveOut: fact.teamOnly || isOthers,
    black: [...new Set(tellingWords(reader, people))].filter(word => isIn(told, word)),
  }
}

/** A text with these words made black: as long for every word, so that nobody reads a name from its length. */
export const blackened = (text: string, words: readonly string[]): string =>
  withoutWords(words, blackMark)(text)

/** The words somebody typed, with a comma or a new line between. */
export const wordsFrom = (typed: string | undefined): string[] => [
  ...new Set(
    (typed ?? '')
      .split(/[,\n]/)
      .map(word => word.trim())
      .filter(word => word !== ''),
  ),
]

export const linesAtOnce = 8

export const lineChoices = ['show', 'leave-out'] as const
export const linesForm = (ids: readonly string[]) =>
  z.object({
    lines: z
      .array(
        z.object({
          id: z.string().refine(id => ids.includes(id), needs.lines),
          choice: choice(lineChoices, needs.choice),
          black: optionalText(1000),
        }),
      )
      .min(1, needs.lines)
      .max(linesAtOnce),
  })
export type LinesInput = z.output<ReturnType<typeof linesForm>>['lines']
