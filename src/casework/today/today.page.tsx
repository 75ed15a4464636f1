import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { hourOf } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { dangerCalls } from '../acute-danger/calls.ts'
import { myDangerPiece } from '../acute-danger/store.server.ts'
import { text as agendaText } from '../agenda/text.nl.ts'
import { challengeCalls } from '../challenge/calls.ts'
import { challengesIn } from '../challenge/store.server.ts'
import { courseCalls, inAftercare } from '../closing/calls.ts'
import { courseCallsPiece } from '../closing/store.server.ts'
import { leavingCalls } from '../contact-person/calls.ts'
import { waitingWishesPiece } from '../contact-wish/store.server.ts'
import { WaitingWishes } from '../contact-wish/waiting-wishes.tsx'
import { standIn } from '../deputy/lines.ts'
import { deputiesTodayPiece } from '../deputy/store.server.ts'
import { text as deputyText } from '../deputy/text.nl.ts'
import { signalCalls } from '../double/calls.ts'
import { signalCallsPiece } from '../double/store.server.ts'
import { consultCalls } from '../expert-consult/calls.ts'
import { questionsToMe } from '../expert-consult/store.server.ts'
import { WaitingQuestions } from '../expert-consult/waiting-questions.tsx'
import { accessCalls } from '../family-access/calls.ts'
import { untoldPiece } from '../family-access/store.server.ts'
import { messageCalls } from '../family-message/calls.ts'
import { waitingMessagesPiece } from '../family-message/store.server.ts'
import { birthdayCalls } from '../household-member/birthday/calls.ts'
import { youngPiece } from '../household-member/birthday/store.server.ts'
import { incidentCalls } from '../incident/calls.ts'
import { myOpenIncidentsPiece } from '../incident/store.server.ts'
import { helpCalls } from '../intervention/calls.ts'
import { helpCallsPiece } from '../intervention/store.server.ts'
import { journalCalls } from '../journal/overview/calls.ts'
import { journalCallsPiece } from '../journal/overview/store.server.ts'
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
import { ConcernList, openChallenges } from './concern/concern-list.tsx'
import { worryingAmong } from './concern/facts.ts'
import { reachFactsPiece } from './concern/store.server.ts'
import { arrange, type Call, type HouseholdCalls, rowsOf } from './rules.ts'
import { householdsToday, invitationsPiece, leavesOnPiece } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('household-case:list', async ({ tx, actor, today, now, settings }) => {
  const households = await householdsToday(tx)
  const open = households.filter(household => household.closedOn === null)
  const facts = await gather(tx, {
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
    stopped: stopsToTellPiece(),
    young: youngPiece(tx),
    untold: untoldPiece(),
    rights: myRequestsPiece(),
    toLookAt: requestsInReachPiece(),
    reach: reachFactsPiece(tx, may(actor, 'concern:read')),
  })
  const resting = inAftercare(facts.course)
  const challenges = await challengesIn(
    tx,
    open.map(one => one.id),
  )
  const voices = [
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
    ...accessCalls(facts.untold),
    ...rightsCalls(facts.rights.map(standingOf), { today, ...settings }),
    ...lookCalls(facts.toLookAt.map(standingOf), actor),
    ...birthdayCalls(facts.young, { today, ...settings }),
    ...challengeCalls(challenges, actor, open),
    ...(await consultCalls(tx, actor, open, today)),
  ]
  const planned = new Set(facts.planned.map(one => one.caseId))
  const going = households.filter(household => household.mergedInto === null)
  const asked = going.map(household => ({
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
  const questions = may(actor, 'expert-consult:answer') ? await questionsToMe(tx) : []
  const waiting = questions.filter(question => !question.answer && !question.referral).length
  return {
    waiting,
    wishes: facts.wishes,
    ...arrange(asked),
    concern: facts.reach && {
      challenges: openChallenges(challenges, open),
      worrying: worryingAmong(open, { ...facts.reach, challenges, resting }, { today, ...settings }),
    },
    invitations: may(actor, 'practice:read') ? facts.invitations : 0,
    mayBeAway: may(actor, 'own-absence:tell'),
    firstName: actor.name.split(' ')[0] ?? '',
    hour: hourOf(now),
  }
})

export default function Today({
  loaderData: { waiting, wishes, asking, quiet, concern, invitations, mayBeAway, firstName, hour },
}: Shown<typeof loader>) {
  const lead = asking.length === 0 ? text.none : text.some(asking.length)
  return (
    <>
      <PageHead title={text.greeting(hour, firstName)} lead={lead} />
      <WaitingWishes count={wishes} />
      <WaitingQuestions count={waiting} />
      {asking.length + quiet.length === 0 && <Empty title={text.empty}>{text.emptyLead}</Empty>}
      {asking.map(household => (
        <AskingHousehold key={household.caseId} household={household} />
      ))}
      {concern && <ConcernList concern={concern} />}
      {quiet.length > 0 && (
        <Fold summary={text.quiet} count={quiet.length} open={asking.length === 0}>
          <LinkList
            items={quiet.map(({ caseId, name, gardenName, note }) => ({
              to: `/huishoudens/${caseId}`,
              title: name,
              note: note ? `${gardenName} · ${note}` : gardenName,
            }))}
          />
        </Fold>
      )}
      <div className="tt-today__foot">
        {invitations > 0 && (
          <p>
            {text.invitations(invitations)}{' '}
            <a className="nl-link" href="/praktijk">
              {text.tellWhatHelped}
            </a>
          </p>
        )}
        <p>
          <a className="nl-link" href="/agenda">
            {agendaText.link}
          </a>
        </p>
        {mayBeAway && (
          <p>
            <a className="nl-link" href="/afwezig">
              {deputyText.absence.link}
            </a>
          </p>
        )}
      </div>
    </>
  )
}

const tones = { now: 'danger', week: 'attention', later: 'plain' } as const

function AskingHousehold({
  household: { caseId, name, gardenName, note, calls },
}: {
  household: HouseholdCalls
}) {
  const urgency = calls[0]?.urgency ?? 'later'
  const { inSight, folded } = rowsOf(calls)
  return (
    <Card
      level={2}
      tone={tones[urgency]}
      title={
        <a className="nl-link" href={`/huishoudens/${caseId}`}>
          {name}
        </a>
      }
      meta={[text.urgency[urgency], gardenName, note].filter(Boolean).join(' · ')}
    >
      <Rows rows={inSight} first />
      {folded.length > 0 && (
        <Fold summary={text.more(folded.length)}>
          <Rows rows={folded} />
        </Fold>
      )}
    </Card>
  )
}

/** Calls with one step share its row; the first of the card is the one to begin with. */
const Rows = ({ rows, first = false }: { rows: Call[][]; first?: boolean }) => (
  <ul className="tt-calls">
    {rows.map((same, index) => (
      <li key={same[0]?.to}>
        <span>{same.map(call => call.title).join('. ')}</span>
        <ButtonLink to={same[0]?.to ?? ''} kind={first && index === 0 ? 'primary' : 'secondary'}>
          {same[0]?.step}
        </ButtonLink>
      </li>
    ))}
  </ul>
)
