import { nameOf } from '../household-member/rules.ts'
import type { Moment } from '../timeline/rules.ts'
import type { InvitationLine } from './store.server.ts'
import { text } from './text.nl.ts'

/** Invitations of the family as moments of the household's timeline. */
export const invitationMoments = (caseId: string, lines: readonly InvitationLine[]): Moment[] =>
  lines.map(({ on, who, by, ended }) => ({
    on,
    title: ended
      ? text.timeline.ended(who ?? '')
      : text.timeline.invited(who ?? '', by.map(nameOf).join(' en ')),
    to: `/huishoudens/${caseId}/team`,
  }))
