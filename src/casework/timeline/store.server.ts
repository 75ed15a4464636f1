import type { RawBuilder } from 'kysely'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { challengeMoments } from '../challenge/moments.ts'
import { challengesPiece } from '../challenge/store.server.ts'
import { courseMoments } from '../closing/moments.ts'
import { coursePiece } from '../closing/store.server.ts'
import { teamMoments } from '../contact-person/history/moments.ts'
import { teamStepsPiece } from '../contact-person/history/store.server.ts'
import { conversationMoments } from '../conversation/moments.ts'
import { conversationsPiece } from '../conversation/store.server.ts'
import { copyMoments } from '../copy-out/moments.ts'
import { copiesPiece } from '../copy-out/store.server.ts'
import { deputyMoments } from '../deputy/moments.ts'
import { deputiesPiece } from '../deputy/store.server.ts'
import { consentMoments, disclosureMoments } from '../disclosure/moments.ts'
import { consentsPiece, disclosureLinesPiece } from '../disclosure/store.server.ts'
import { earlierMoments } from '../entered-afterwards/earlier/moments.ts'
import { earlierPiece } from '../entered-afterwards/earlier/store.server.ts'
import { enteredMoments } from '../entered-afterwards/moments.ts'
import { enteredPiece } from '../entered-afterwards/store.server.ts'
import { invitationMoments } from '../experience-expert/moments.ts'
import { invitationLinesPiece } from '../experience-expert/store.server.ts'
import { consultMoments } from '../expert-consult/moments.ts'
import { consultsPiece } from '../expert-consult/store.server.ts'
import { accessMoments } from '../family-access/moments.ts'
import { wayMomentsPiece } from '../family-access/store.server.ts'
import { fileMoments } from '../file/moments.ts'
import { filesPiece } from '../file/store.server.ts'
import { visitMoments } from '../home-visit/moments.ts'
import { visitsPiece } from '../home-visit/store.server.ts'
import { memberMoments } from '../household-member/moments.ts'
import { memberStepsPiece } from '../household-member/store.server.ts'
import { splitMoments } from '../household-split/moments.ts'
import { splitsPiece } from '../household-split/store.server.ts'
import { helpMoments } from '../intervention/moments.ts'
import { helpPiece } from '../intervention/store.server.ts'
import { letterMoments } from '../letter/moments.ts'
import { lettersPiece } from '../letter/store.server.ts'
import { heldMoments } from '../network-consultation/held/moments.ts'
import { heldPiece } from '../network-consultation/held/store.server.ts'
import { plannedMoments } from '../planned-consultation/moments.ts'
import { plannedStepsPiece } from '../planned-consultation/to-come/store.server.ts'
import { holdsPiece } from '../rights/destruction/store.server.ts'
import { holdMoments, rightsMoments } from '../rights/moments.ts'
import { requestsPiece } from '../rights/store.server.ts'
import { voicesPiece } from '../safety-measurement/child-voice/store.server.ts'
import { talksPiece } from '../safety-measurement/difference/store.server.ts'
import { outcomesPiece } from '../safety-measurement/instrument/store.server.ts'
import { outcomeMoments, scoreMoments, talkMoments, voiceMoments } from '../safety-measurement/moments.ts'
import { measurementsPiece } from '../safety-measurement/store.server.ts'
import { phaseMoments } from '../safety-phase/moments.ts'
import { phasePiece } from '../safety-phase/store.server.ts'
import { safetyMoments } from '../safety-sight/moments.ts'
import { safetyMomentsPiece } from '../safety-sight/store.server.ts'
import { analysisMoments } from '../shared-analysis/moments.ts'
import { analysisPiece } from '../shared-analysis/store.server.ts'
import { sharedScreenMoments } from '../shared-screen/moments.ts'
import { screensPiece } from '../shared-screen/store.server.ts'
import { planMoments } from '../top3-plan/overview/moments.ts'
import { planMomentsPiece } from '../top3-plan/overview/store.server.ts'
import { wordMoments } from '../top3-plan/use/moments.ts'
import { answeredPiece } from '../top3-plan/use/store.server.ts'
import { type Kind, type Line, latestFirst, type Moment } from './rules.ts'

type Source<Facts> = {
  kind: Kind
  /** What the slice reads, as a piece to gather with others. */
  piece: (tx: Tx, caseId: string) => RawBuilder<Facts>
  /** The same as moments of the timeline. */
  moments: (caseId: string, facts: Facts) => readonly Moment[]
}
const source = <Facts>(kind: Kind, piece: Source<Facts>['piece'], moments: Source<Facts>['moments']) => ({
  kind,
  piece,
  moments,
})

/** Who offers lines to the timeline, in the order in which things of one day follow each other. A new slice adds a line here. */
const sources = {
  entered: source('course', (_, caseId) => enteredPiece(caseId), enteredMoments),
  earlier: source('course', (_, caseId) => earlierPiece(caseId), earlierMoments),
  splits: source('course', (_, caseId) => splitsPiece(caseId), splitMoments),
  team: source('people', (_, caseId) => teamStepsPiece(caseId), teamMoments),
  deputies: source('people', deputiesPiece, deputyMoments),
  invitations: source('people', (_, caseId) => invitationLinesPiece(caseId), invitationMoments),
  ways: source('people', (_, caseId) => wayMomentsPiece(caseId), accessMoments),
  members: source('people', (_, caseId) => memberStepsPiece(caseId), memberMoments),
  held: source('plan', (_, caseId) => heldPiece(caseId), heldMoments),
  planned: source('plan', (_, caseId) => plannedStepsPiece(caseId), plannedMoments),
  plans: source('plan', (_, caseId) => planMomentsPiece(caseId), planMoments),
  words: source('plan', (_, caseId) => answeredPiece(caseId), wordMoments),
  moments: source('safety', (_, caseId) => safetyMomentsPiece(caseId), safetyMoments),
  measurements: source('safety', measurementsPiece, scoreMoments),
  talks: source('safety', talksPiece, talkMoments),
  voices: source('safety', voicesPiece, voiceMoments),
  outcomes: source('safety', outcomesPiece, outcomeMoments),
  phase: source('course', phasePiece, phaseMoments),
  course: source('course', (_, caseId) => coursePiece(caseId), courseMoments),
  help: source('help', (_, caseId) => helpPiece(caseId), helpMoments),
  disclosures: source('sharing', (_, caseId) => disclosureLinesPiece(caseId), disclosureMoments),
  consents: source('sharing', (_, caseId) => consentsPiece(caseId), consentMoments),
  copies: source('sharing', (_, caseId) => copiesPiece(caseId), copyMoments),
  rights: source('sharing', (_, caseId) => requestsPiece(caseId), rightsMoments),
  holds: source('sharing', (_, caseId) => holdsPiece(caseId), holdMoments),
  analyses: source('plan', (_, caseId) => analysisPiece(caseId), analysisMoments),
  consults: source('question', consultsPiece, consultMoments),
  challenges: source('question', challengesPiece, challengeMoments),
  files: source('contact', (_, caseId) => filesPiece(caseId), fileMoments),
  letters: source('contact', (_, caseId) => lettersPiece(caseId), letterMoments),
  screens: source('contact', (_, caseId) => screensPiece(caseId), sharedScreenMoments),
  visits: source('contact', (_, caseId) => visitsPiece(caseId), visitMoments),
  conversations: source('contact', (_, caseId) => conversationsPiece(caseId), conversationMoments),
}

type Sources = typeof sources
type FactsOf<One> = One extends Source<infer Facts> ? Facts : never
export type TimelineFacts = { [Name in keyof Sources]: FactsOf<Sources[Name]> }
type Pieces = { [Name in keyof Sources]: RawBuilder<TimelineFacts[Name]> }

/** What the whole timeline of a household is told from, to gather in one statement. */
export const timelinePieces = (tx: Tx, caseId: string): Pieces =>
  Object.fromEntries(
    Object.entries(sources).map(([name, one]) => [name, one.piece(tx, caseId)]),
  ) as unknown as Pieces

/** The whole timeline of a household, the latest first. */
export const linesFrom = (caseId: string, facts: TimelineFacts): Line[] =>
  latestFirst(
    Object.entries(sources).flatMap(([name, { kind, moments }]) =>
      moments(caseId, facts[name as keyof Sources] as never).map(moment => ({ kind, ...moment })),
    ),
  )

export async function timelineOf(tx: Tx, caseId: string): Promise<Line[]> {
  return linesFrom(caseId, await gather<TimelineFacts>(tx, timelinePieces(tx, caseId)))
}
