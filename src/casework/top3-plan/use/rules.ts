import { z } from 'zod'
import { choice, optionalText, text } from '#src/kernel/form-schema.ts'
import { dangerIn, type RegionWords } from '../../safety-measurement/rules.ts'
import { type Agreement, type Plan, type Situation, type Word, watchOf } from '../rules.ts'
import { needs } from './needs.nl.ts'

/** What follows on what somebody told. */
export const followings = ['as-agreed', 'talk', 'meet', 'nothing'] as const
export type Following = (typeof followings)[number]

const thing = /^(kept|failing|sign) ([0-9a-f-]{36})$/

/** One tap: what it is about and what is told of it are the value of the button; a word with it may be added. */
export const TapForm = z.object({
  tap: z
    .string({ error: needs.tap })
    .regex(thing, needs.tap)
    .transform(value => {
      const [word, id] = value.split(' ') as [Word, string]
      return { word, id }
    }),
  note: optionalText(500),
})

export const AnswerForm = z.object({
  follows: choice(followings, needs.follows),
  words: text(needs.words, 1000),
})
export type AnswerInput = z.output<typeof AnswerForm>

export type Tellable = {
  agreements: {
    id: string
    what: string
    dueOn: Agreement['dueOn']
    owns: boolean
    lastWord: Agreement['lastWord']
  }[]
  signs: { id: string; what: string; sign: string }[]
}

type Of = Pick<Plan, 'situations'>

/** What somebody can tell of: the agreements they see to or watch, and each warning sign. */
export const tellableBy = (plan: Of, participantId: string | null): Tellable => ({
  agreements: plan.situations.flatMap(situation =>
    situation.agreements
      .filter(one => participantId && tells(one, situation, participantId))
      .map(({ id, what, dueOn, ownerId, lastWord }) => ({
        id,
        what,
        dueOn,
        owns: ownerId === participantId,
        lastWord,
      })),
  ),
  signs: plan.situations.flatMap(({ id, what, warningSign }) =>
    warningSign ? [{ id, what, sign: warningSign }] : [],
  ),
})

const tells = (agreement: Agreement, situation: Situation, id: string) =>
  agreement.ownerId === id || watchOf(agreement, situation).watcherId === id

export type About = { situationId: string; agreementId: string | null }

/** Where in the plan a tap belongs; null where this person has nothing to tell there. */
export function aboutOf(
  plan: Of,
  participantId: string,
  { word, id }: z.output<typeof TapForm>['tap'],
): About | null {
  for (const situation of plan.situations) {
    if (word === 'sign' && situation.id === id) return { situationId: id, agreementId: null }
    const found = situation.agreements.find(one => one.id === id)
    if (word !== 'sign' && found && tells(found, situation, participantId))
      return { situationId: situation.id, agreementId: id }
  }
  return null
}

type Told = { word: Word; note: string | null }

/** Whether it cannot wait: a sign that was agreed on, or words that sound of danger. */
export const isUrgent = ({ word, note }: Told, region?: RegionWords): boolean =>
  word === 'sign' || dangerIn(note, region) !== null

/** Whether those closest to the family decide what follows. */
export const asksAnswer = (told: Told, region?: RegionWords): boolean =>
  told.word !== 'kept' || isUrgent(told, region)

/** The fact the house hears; nothing where all goes well. */
export function eventOf(told: Told, region?: RegionWords): string | null {
  if (isUrgent(told, region)) return 'plan.sign-seen'
  return told.word === 'failing' ? 'agreement.not-kept' : null
}
