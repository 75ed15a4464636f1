import { z } from 'zod'
import { type Day, daysBetween } from '#src/kernel/day.ts'
import type { FormValues } from '#src/kernel/form.ts'
import {
  choice,
  dayField,
  idField,
  optionalText,
  someOf,
  text,
  tick,
  versionField,
} from '#src/kernel/form-schema.ts'
import { nameOf } from '../household-member/rules.ts'
import { needs } from './needs.nl.ts'

export const kinds = ['conversation', 'visit', 'phone', 'message', 'at-school', 'note'] as const
export type Kind = (typeof kinds)[number]

export const mostWords = 8000
const idsOf = (personIds: readonly string[]) => someOf(personIds, needs.people)

const wordsFields = (today: Day, personIds: readonly string[]) => ({
  about: idsOf(personIds),
  words: text(needs.words, mostWords),
  happenedOn: dayField(needs.happenedOn).refine(on => on <= today, needs.notAfterToday),
  onlyTeam: tick(),
  teamReason: optionalText(300),
})

/** What the family never reads has a reason. */
function checkReason(
  typed: Pick<PieceInput, 'teamReason'> & { onlyTeam: boolean },
  context: z.RefinementCtx,
) {
  const say = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (typed.onlyTeam && !typed.teamReason) say('teamReason', needs.teamReason)
  if (typed.teamReason && !typed.onlyTeam) say('onlyTeam', needs.onlyTeam)
}

/** A contact was with somebody, or about somebody who was only seen. */
function checkContact(
  { kind, spokeWith, about, withOthers }: Pick<PieceInput, 'kind' | 'spokeWith' | 'about' | 'withOthers'>,
  context: z.RefinementCtx,
) {
  if (kind !== 'note' && spokeWith.length + about.length === 0 && !withOthers)
    context.addIssue({ code: 'custom', path: ['spokeWith'], message: needs.spokeWith })
}

/** A note that is recorded, kept as a draft, or thrown away as one: three buttons of one form. */
export const noteForm = (today: Day, personIds: readonly string[]) =>
  z.discriminatedUnion('intent', [
    z
      .object({
        intent: z.literal('record').optional(),
        draftId: idField('').optional(),
        ...wordsFields(today, personIds),
      })
      .superRefine(checkReason),
    z.object({
      intent: z.literal('draft'),
      draftId: idField('').optional(),
      about: idsOf(personIds),
      words: text(needs.words, mostWords),
      happenedOn: z.string().max(10).optional(),
      onlyTeam: z.string().max(2).optional(),
      teamReason: optionalText(300),
    }),
    z.object({ intent: z.literal('discard'), draftId: idField('') }),
  ])

/** What somebody typed so far: of a note, or else of a contact. */
export type DraftTyped = FormValues & { words: string }
export const isNote = (typed: DraftTyped): boolean => typed.kind === 'note'

export const correctForm = (
  today: Day,
  personIds: readonly string[],
  speakerIds: readonly string[] = personIds,
) =>
  z
    .object({
      ...wordsFields(today, personIds),
      kind: choice(kinds, needs.kind),
      spokeWith: idsOf(speakerIds),
      withOthers: optionalText(200),
      correctionReason: text(needs.correctionReason, 300),
      version: versionField(),
    })
    .superRefine(checkContact)
    .superRefine(checkReason)

export type PieceInput = {
  kind: Kind
  spokeWith: string[]
  withOthers?: string | undefined
  about: string[]
  words: string
  happenedOn: Day
  teamReason?: string | undefined
}

/** A piece about nobody in particular is about those one spoke with. */
export const aboutWhom = ({ about, spokeWith }: Pick<PieceInput, 'about' | 'spokeWith'>): string[] =>
  about.length > 0 ? about : spokeWith

export const releaseForm = (personIds: readonly string[]) =>
  z.object({
    personId: z.enum(personIds, { error: needs.reader }),
    version: versionField(),
    safe: z.literal('on', { error: needs.safe }),
  })

/** How a family member sees it. */
export const ViewForm = z.object({ words: text(needs.view, 2000) })

export type PieceState = 'team-only' | 'waits' | 'correction-waits' | 'released'

/** Where a piece stands on its way to the family, by its newest version. */
export function stateOf(piece: {
  teamReason: string | null
  isReleased: boolean
  isEarlierRead: boolean
}): PieceState {
  if (piece.teamReason !== null) return 'team-only'
  if (piece.isReleased) return 'released'
  return piece.isEarlierRead ? 'correction-waits' : 'waits'
}

/** Whether a piece has waited for its release longer than the region finds good. */
export const waitsTooLong = (writtenOn: Day, today: Day, journalReleaseDays: number): boolean =>
  daysBetween(writtenOn, today) > journalReleaseDays

export type Filter = {
  kind: Kind | null
  personId: string | null
  words: string
  page: number
  waiting: boolean
}

/** What the address of the list asks for; what it can't mean is left out. */
export function filterFrom(asked: URLSearchParams, personIds: readonly string[]): Filter {
  const personId = asked.get('persoon') ?? ''
  const page = Number(asked.get('bladzijde') ?? 1)
  return {
    kind: kinds.find(kind => kind === asked.get('soort')) ?? null,
    personId: personIds.includes(personId) ? personId : null,
    words: (asked.get('zoek') ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 100),
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
    waiting: asked.get('vrijgave') === 'wacht',
  }
}

/** The address of the list with these choices. */
export function addressOf(caseId: string, { kind, personId, words, page, waiting }: Partial<Filter>): string {
  const asked = new URLSearchParams()
  if (kind) asked.set('soort', kind)
  if (personId) asked.set('persoon', personId)
  if (words) asked.set('zoek', words)
  if (waiting) asked.set('vrijgave', 'wacht')
  if (page && page > 1) asked.set('bladzijde', String(page))
  const query = asked.toString()
  return `/huishoudens/${caseId}/contactjournaal${query && `?${query}`}`
}

/** The beginning of a text, cut between words. */
export function beginningOf(words: string, most = 160): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  return `${line
    .slice(0, most + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, most)} …`
}

/** People by their given name, or by their whole name where two are called the same. */
export const shortNames = <
  One extends { givenName: string | null; familyName: string | null; expectedOn: Day | null },
>(
  people: readonly One[],
): (One & { name: string })[] =>
  people.map(one => {
    const same = people.filter(other => other.givenName === one.givenName)
    return { ...one, name: one.givenName && same.length === 1 ? one.givenName : nameOf(one) }
  })

/**
 * The words as beginnings of words, for to_tsquery: the Dutch stemmer does not know that 'kinderen' is more than one
 * 'kind', nor that a 'schoolarts' has to do with school. Empty when somebody asked precisely, with quotes or a minus.
 */
export function beginningsOf(words: string): string {
  if (/["“”]|(^|\s)-/.test(words)) return ''
  return (words.match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(word => `${word}:*`).join(' & ')
}
