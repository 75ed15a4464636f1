import type { Moment } from '../../timeline/rules.ts'
import type { AnsweredWord } from './store.server.ts'
import { followingNames, told } from './text.nl.ts'

/** What was decided on what somebody told; on no paper, because it may point at who told it. */
export const wordMoments = (caseId: string, words: readonly AnsweredWord[]): Moment[] =>
  words.map(one => ({
    on: one.on,
    title: `${told[one.word]}. ${followingNames[one.follows]}`,
    to: `/huishoudens/${caseId}/verteld/${one.id}`,
    more: `${one.what}. ${one.words}`,
    teamOnly: true,
  }))
