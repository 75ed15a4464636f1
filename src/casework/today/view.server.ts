import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { hourOf } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { dangerCalls } from '../acute-danger/calls.ts'
import { myDangerPiece } from '../acute-danger/store.server.ts'
import { challengeCalls } from '../challenge/calls.ts'
import { challengesIn } from '../challenge/store.server.ts'
import { courseCalls, inAftercare } from '../closing/calls.ts'
import { courseCallsPiece } from '../closing/store.server.ts'
import { leavingCalls } from '../contact-person/calls.ts'
import { waitingWishesPiece } from '../contact-wish/store.server.ts'
import { standIn } from '../deputy/lines.ts'
import { deputiesTodayPiece } from '../deputy/store.server.ts'
import { signalCalls } from '../double/calls.ts'
import { signalCallsPiece } from '../double/store.server.ts'
import { consultCalls } from '../expert-consult/calls.ts'
import { questionsToMe } from '../expert-consult/store.server.ts'
import { accessCalls } from '../family-access/calls.ts'
import { untoldPiece } from '../family-access/store.server.ts'
import { messageCalls } from '../family-message/calls.ts'
import { waitingMessagesPiece } from '../family-message/store.server.ts'
import { visitCalls } from '../home-visit/calls.ts'
import { visitCallsPiece } from '../home-visit/store.server.ts'
import { birthdayCalls } from '../household-member/birthday/calls.ts'
import { youngPiece } from '../household-member/birthday/store.server.ts'
import { incidentCalls } from '../incident/calls.ts'
import { myOpenIncidentsPiece } from '../incident/store.server.ts'
import { helpCalls } from '../intervention/calls.ts'
import { helpCallsPiece } from '../intervention/store.server.ts'
import { journalCalls } from '../journal/overview/calls.ts'
import { journalCallsPiece } from '../journal/overview/store.server.ts'
import { letterCalls } from '../letter/calls.ts'
import { waitingLettersPiece } from '../letter/store.server.ts'
import { stopCalls } from '../live-consultation/stop/calls.ts'
import { stopsToTellPiece } from '../live-consultation/stop/store.server.ts'
import { plannedCalls } from '../planned-consultation/calls.ts'
import { plannedCallsPiece } from '../planned-consultation/to-come/store.server.ts'
import { reportingCodeCalls } from '../reporting-code/calls.ts'
import { myOpenReportingCodesPiece } from '../reporting-code/store.server.ts'
import { lookCalls, rightsCalls } from '../rights/calls.ts'
import { myRequestsPiece, requestsInReachPiece, standingOf } from '../rights/store.server.ts'
import { safetyCalls } from '../safety-measurement/calls.ts'
import { dangerWordsPiece } from '../safety-measurement/danger-word/store.server.ts'
import { faceCalls } from '../safety-measurement/own-face/calls.ts'
import { unreadFacesPiece } from '../safety-measurement/own-face/store.server.ts'
import { myMeasurementsPiece, ratedFrom } from '../safety-measurement/store.server.ts'
import { sightCalls } from '../safety-sight/calls.ts'
import { inMySightPiece } from '../safety-sight/store.server.ts'
import { analysisCalls } from '../shared-analysis/calls.ts'
import { analysisCallsPiece } from '../shared-analysis/store.server.ts'
import { wordCalls } from '../top3-plan/use/calls.ts'
import { openWordsPiece } from '../top3-plan/use/store.server.ts'
import { familyCalls, planCalls } from './calls.ts'
import { openChallenges } from './concern/concern-list.tsx'
import { worryingAmong } from './concern/facts.ts'
import { reachFactsPiece } from './concern/store.server.ts'
import { arrange } from './rules.ts'
import { householdsToday, invitationsPiece, leavesOnPiece } from './store.server.ts'

/** What the neighbours know of everything within reach, in one go. */
const gatherFacts = ({ tx, actor, today }: Access) =>
  gather(tx, {
    danger: myDangerPiece(tx),
    inSight: inMySightPiece(tx),
    incidents: myOpenIncidentsPiece(tx),
    reportingCodes: myOpenReportingCodesPiece(tx, actor.accountId),
    journal: journalCallsPiece(),
    measurements: myMeasurementsPiece(tx),
    course: courseCallsPiece(actor.accountId),
    analyses: analysisCallsPiece(actor.accountId),
    doubles: signalCallsPiece(),
    words: openWordsPiece(),
    messages: waitingMessagesPiece(),
    faces: unreadFacesPiece(),
    dangerWords: dangerWordsPiece(),
    wishes: waitingWishesPiece(),
    help: helpCallsPiece(),
    leavesOn: leavesOnPiece(actor.accountId),
    invitations: invitationsPiece(),
    deputies: deputiesTodayPiece(tx),
    planned: plannedCallsPiece(),
    visits: visitCallsPiece(actor.accountId, today),
    stopped: stopsToTellPiece(),
    young: youngPiece(tx),
    untold: untoldPiece(),
    letters: waitingLettersPiece(),
    rights: myRequestsPiece(),
    toLookAt: requestsInReachPiece(),
    reach: reachFactsPiece(tx, may(actor, 'concern:read')),
  })
type Facts = Awaited<ReturnType<typeof gatherFacts>>

type Known = {
  facts: Facts
  households: Awaited<ReturnType<typeof householdsToday>>
  challenges: Awaited<ReturnType<typeof challengesIn>>
  resting: ReturnType<typeof inAftercare>
}

/** Who is followed still: what was closed asks nothing. */
const openAmong = (households: Known['households']) =>
  households.filter(household => household.closedOn === null)

/** What asks something of the asker, in the order in which it counts. */
async function voicesOf({ tx, actor, today, settings }: Access, known: Known) {
  const { facts, households, challenges, resting } = known
  const open = openAmong(households)
  return [
    ...dangerCalls(facts.danger),
    ...stopCalls(facts.stopped),
    ...messageCalls(facts.messages, today),
    ...faceCalls(facts.faces, facts),
    ...reportingCodeCalls(facts.reportingCodes),
    ...sightCalls(facts.inSight, settings, today).filter(call => !resting.has(call.caseId)),
    ...incidentCalls(facts.incidents),
    ...safetyCalls(facts.measurements.map(ratedFrom), { ...settings, dangerWords: facts.dangerWords }),
    ...leavingCalls(households, { accountId: actor.accountId, leavesOn: facts.leavesOn }),
    ...courseCalls(facts.course, { today, ...settings }),
    ...journalCalls(facts.journal, { today, ...settings, dangerWords: facts.dangerWords }),
    ...helpCalls(facts.help, { today, ...settings }),
    ...analysisCalls(facts.analyses),
    ...signalCalls(facts.doubles),
    ...wordCalls(facts.words, facts),
    ...plannedCalls(facts.planned, today),
    ...visitCalls(facts.visits, today),
    ...accessCalls(facts.untold),
    ...letterCalls(facts.letters),
    ...rightsCalls(facts.rights.map(standingOf), { today, ...settings }),
    ...lookCalls(facts.toLookAt.map(standingOf), actor),
    ...birthdayCalls(facts.young, { today, ...settings }),
    ...challengeCalls(challenges, actor, open),
    ...(await consultCalls(tx, actor, open, today)),
  ]
}

type Voices = Awaited<ReturnType<typeof voicesOf>>

/** The households within reach, each with what it asks. */
function askedOf({ actor, today, settings }: Access, known: Known, voices: Voices) {
  const { facts, households, resting } = known
  const planned = new Set(facts.planned.map(one => one.caseId))
  const going = households.filter(household => household.mergedInto === null)
  return going.map(household => ({
    caseId: household.id,
    name: household.name,
    gardenName: household.gardenName,
    note: standIn(facts.deputies, household, actor),
    calls: [
      ...familyCalls(household, facts),
      ...voices.filter(call => call.caseId === household.id),
      ...(resting.has(household.id)
        ? []
        : planCalls(household, actor, { today, ...settings, isPlanned: planned.has(household.id) })),
    ],
  }))
}

/** Everything the asker's day asks. */
export async function todayOf(access: Access) {
  const { tx, actor, today, now, settings } = access
  const households = await householdsToday(tx)
  const open = openAmong(households)
  const facts = await gatherFacts(access)
  const resting = inAftercare(facts.course)
  const challenges = await challengesIn(
    tx,
    open.map(one => one.id),
  )
  const known = { facts, households, challenges, resting }
  const questions = may(actor, 'expert-consult:answer') ? await questionsToMe(tx) : []
  const waiting = questions.filter(question => !question.answer && !question.referral).length
  return {
    waiting,
    wishes: facts.wishes,
    ...arrange(askedOf(access, known, await voicesOf(access, known))),
    concern: facts.reach && {
      challenges: openChallenges(challenges, open),
      worrying: worryingAmong(open, { ...facts.reach, challenges, resting }, { today, ...settings }),
    },
    invitations: may(actor, 'practice:read') ? facts.invitations : 0,
    hasPost: may(actor, 'own-absence:tell') || facts.letters.length > 0,
    mayBeAway: may(actor, 'own-absence:tell'),
    firstName: actor.name.split(' ')[0] ?? '',
    hour: hourOf(now),
  }
}
