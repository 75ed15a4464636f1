import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, idField, optionalText, someOf, text, tick } from '#src/kernel/form-schema.ts'
import { type Kind, mostWords, type PieceInput } from '../journal/rules.ts'
import { missedReasons, type Place, type SightInput, type Way, ways } from '../safety-sight/rules.ts'
import { needs } from './needs.nl.ts'

/** What a contact was. Nobody is seen by phone or message, and nobody knows who listens or reads along. */
export const kinds = ['visit', 'at-school', 'office', 'elsewhere', 'phone', 'message'] as const
export type ConversationKind = (typeof kinds)[number]

const journalKinds: Record<ConversationKind, Kind> = {
  visit: 'visit',
  'at-school': 'at-school',
  office: 'conversation',
  elsewhere: 'conversation',
  phone: 'phone',
  message: 'message',
}
const placesOf = {
  visit: 'home',
  'at-school': 'school-or-care',
  office: 'office',
  elsewhere: 'elsewhere',
  phone: 'phone',
  message: 'phone',
} as const satisfies Record<ConversationKind, Place>

/** What a contact was, told by where people were seen. */
export const kindAt = (place: Place): ConversationKind =>
  kinds.find(kind => placesOf[kind] === place) ?? 'elsewhere'

const isAway = (kind: ConversationKind) => kind === 'phone' || kind === 'message'

export type Known = {
  personIds: readonly string[]
  bornIds: readonly string[]
  colleagueIds: readonly string[]
}

const peopleOf = (ids: readonly string[]) => someOf(ids, needs.people)

const whoAndAbout = ({ personIds, bornIds }: Known) => ({
  seen: peopleOf(bornIds),
  spoken: peopleOf(bornIds),
  alone: peopleOf(bornIds),
  missed: peopleOf(bornIds),
  withOthers: optionalText(200),
  missedWords: optionalText(300),
  about: peopleOf(personIds),
  teamReason: optionalText(300),
})

/** One contact that is recorded, kept as a draft, or thrown away as one: three buttons of one form. */
export const conversationForm = (today: Day, known: Known) =>
  z.discriminatedUnion('intent', [
    z
      .object({
        intent: z.literal('record').optional(),
        draftId: idField('').optional(),
        ...whoAndAbout(known),
        kind: choice(kinds, needs.kind),
        missedReason: choice(missedReasons, needs.missedReason).optional(),
        words: optionalText(mostWords),
        happenedOn: dayField(needs.happenedOn).refine(on => on <= today, needs.notAfterToday),
        seenBy: z.string({ error: needs.seenBy }).refine(id => known.colleagueIds.includes(id), needs.seenBy),
        onlyTeam: tick(),
      })
      .superRefine((input, context) => {
        for (const [path, message] of [...wrongWho(input), ...wrongWords(input)])
          context.addIssue({ code: 'custom', path: [path], message })
      }),
    z.object({
      intent: z.literal('draft'),
      draftId: idField('').optional(),
      ...whoAndAbout(known),
      kind: z.enum(kinds).optional(),
      missedReason: z.enum(missedReasons).optional(),
      words: text(needs.words, mostWords),
      happenedOn: z.string().max(10).optional(),
      seenBy: z.string().max(40).optional(),
      onlyTeam: z.string().max(2).optional(),
    }),
    z.object({ intent: z.literal('discard'), draftId: idField('') }),
  ])

export type ConversationInput = {
  kind: ConversationKind
  happenedOn: Day
  seenBy: string
  about: string[]
  onlyTeam?: boolean | undefined
} & Record<Way, string[]> &
  Partial<Record<'withOthers' | 'words' | 'teamReason' | 'missedWords', string | undefined>> &
  Pick<SightInput, 'missedReason'>

type Wrong = [field: string, sentence: string][]
const metIn = ({ seen, spoken, alone }: ConversationInput) => [...seen, ...spoken, ...alone]

function wrongWho(input: ConversationInput): Wrong {
  const { kind, seen, spoken, alone, missed, missedReason, missedWords } = input
  const wrong: Wrong = []
  const met = metIn(input)
  if (met.length + missed.length === 0 && !input.withOthers) wrong.push(['seen', needs.somebody])
  if (missed.some(id => met.includes(id))) wrong.push(['seen', needs.missedToo])
  if (isAway(kind) && (alone.length > 0 || seen.some(id => !spoken.includes(id))))
    wrong.push(['seen', needs.onlySpoken])
  if (kind === 'message' && missed.length > 0) wrong.push(['seen', needs.noMessageMissed])
  if (missed.length > 0 && !missedReason) wrong.push(['missedReason', needs.missedReason])
  if (missed.length === 0 && (missedReason || missedWords)) wrong.push(['missedReason', needs.noMissed])
  if (missedReason === 'other' && !missedWords) wrong.push(['missedWords', needs.missedWords])
  return wrong
}

/** What only words can hold needs words; an attempt has no conversation to write down. */
function wrongWords(input: ConversationInput): Wrong {
  const { kind, words, withOthers, about, onlyTeam, teamReason } = input
  const wrong: Wrong = []
  const met = metIn(input)
  const needsWords =
    (isAway(kind) && met.length > 0) || withOthers || about.length > 0 || onlyTeam || teamReason
  if (!words && needsWords) wrong.push(['words', needs.words])
  if (words && met.length === 0 && !withOthers && input.missed.length > 0)
    wrong.push(['words', needs.nobodyMet])
  if (onlyTeam && !teamReason) wrong.push(['teamReason', needs.teamReason])
  if (teamReason && !onlyTeam) wrong.push(['onlyTeam', needs.onlyTeam])
  return wrong
}

/** What a contact says about who was met: those met in person, and attempts that failed. */
export function sightIn(input: ConversationInput): SightInput | null {
  const { kind, missed, missedReason, missedWords, happenedOn, seenBy } = input
  const met = isAway(kind) ? { seen: [], spoken: [], alone: [] } : input
  const { seen, spoken, alone } = met
  if (ways.every(way => ({ seen, spoken, alone, missed })[way].length === 0)) return null
  return {
    seen,
    spoken,
    alone,
    missed,
    missedReason,
    missedWords,
    seenOn: happenedOn,
    place: placesOf[kind],
    seenBy,
  }
}

/** What of a contact is written down in the journal, when something was. */
export function pieceIn(input: ConversationInput): PieceInput | null {
  const { kind, seen, spoken, alone, withOthers, about, words, happenedOn, teamReason } = input
  if (!words) return null
  const spokeWith = [...new Set([...alone, ...spoken])]
  const others = spokeWith.length === 0 ? seen : []
  return {
    kind: journalKinds[kind],
    spokeWith,
    withOthers,
    about: about.length > 0 ? about : others,
    words,
    happenedOn,
    teamReason,
  }
}
