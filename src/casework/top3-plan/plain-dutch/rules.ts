import type { Plan } from '../rules.ts'
import { hardWords, noParticiples } from './words.nl.ts'

/** What makes a text hard to read, and the words it is about. */
export type Hint =
  | { kind: 'long'; words: string; count: number }
  | { kind: 'passive'; words: string }
  | { kind: 'hard'; words: string; instead: string }

/** From more words than this a sentence is hard to keep in mind. */
const longFrom = 15

const between = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'iu')
const hard = hardWords.map(([words, instead]) => ({ found: between(words), instead }))
const becomes = between('wordt|worden|word|werd|werden')
const apart = 'aan|achter|af|bij|door|in|langs|mee|na|om|op|over|samen|terug|thuis|toe|uit|voor|vast|weg'
const done = new RegExp(
  `(?<![\\p{L}-])(?:(?:${apart})?ge|be|ver|ont|her)\\p{L}{2,}(?:d|t|en)(?![\\p{L}-])`,
  'giu',
)
const noDeeds = new Set(noParticiples)

/** A text in sentences; a list in lines is one a line. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])["”’)]*\s+|[\n;]+/u)
    .map(sentence => sentence.trim())
    .filter(Boolean)

const wordsIn = (sentence: string) => sentence.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word))

/** 'wordt gebeld': that something is done, without who does it. */
function passiveIn(sentence: string): Hint[] {
  // What one part of a sentence says is not about the verb of another.
  const found = sentence.split(/[,:]/).flatMap(part => {
    const verb = becomes.exec(part)?.[0]
    const deed = [...part.matchAll(done)].map(([word]) => word).find(word => !noDeeds.has(word.toLowerCase()))
    return verb && deed ? [`${verb} … ${deed}`] : []
  })
  return found.map(words => ({ kind: 'passive', words }))
}

const longIn = (sentence: string): Hint[] => {
  const count = wordsIn(sentence).length
  return count > longFrom ? [{ kind: 'long', words: sentence, count }] : []
}

const hardIn = (sentence: string): Hint[] =>
  hard.flatMap(({ found, instead }) => {
    const words = found.exec(sentence)?.[0]
    return words ? [{ kind: 'hard' as const, words, instead }] : []
  })

/** What could be said more plainly; never a verdict on the whole. */
export function hintsFor(text: string): Hint[] {
  const all = sentencesIn(text).flatMap(one => [...longIn(one), ...passiveIn(one), ...hardIn(one)])
  return all.filter(
    (hint, at) => all.findIndex(one => one.kind === hint.kind && one.words === hint.words) === at,
  )
}

/** A field of a plan that people read, and where it is written. */
export type Field = { name: FieldName; text: string; to: string }
export type FieldName = 'situation' | 'example' | 'condition' | 'agreement' | 'sign' | 'consequence' | 'role'

/** Everything of a plan that was typed for others to read, in the order in which it is read. */
function fieldsOf(plan: Pick<Plan, 'situations' | 'roles'>): Field[] {
  const fields: (Omit<Field, 'text'> & { text: string | null })[] = plan.situations.flatMap(situation => {
    const at = `situatie/${situation.id}`
    return [
      { name: 'situation' as const, text: situation.what, to: at },
      { name: 'example' as const, text: situation.example, to: at },
      ...situation.conditions.map(one => ({
        name: 'condition' as const,
        text: one.what,
        to: `${at}/voorwaarden`,
      })),
      ...situation.agreements.flatMap(one => [
        { name: 'agreement' as const, text: one.what, to: `afspraak/${one.id}` },
        { name: 'sign' as const, text: one.warningSign, to: `afspraak/${one.id}` },
        { name: 'consequence' as const, text: one.consequence, to: `afspraak/${one.id}` },
      ]),
      { name: 'sign' as const, text: situation.warningSign, to: at },
      { name: 'consequence' as const, text: situation.consequence, to: at },
    ]
  })
  const roles = plan.roles.map(one => ({ name: 'role' as const, text: one.what, to: 'rollen' }))
  return [...fields, ...roles].flatMap(one => (one.text ? [{ ...one, text: one.text }] : []))
}

/** The fields in which something could be said more plainly. */
export const hintsIn = (plan: Pick<Plan, 'situations' | 'roles'>) =>
  fieldsOf(plan).flatMap(field => {
    const hints = hintsFor(field.text)
    return hints.length > 0 ? [{ ...field, hints }] : []
  })
