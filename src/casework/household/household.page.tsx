import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { addDays, dayInWords } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { DangerBanner } from '../acute-danger/danger-banner.tsx'
import { dangerPiece } from '../acute-danger/store.server.ts'
import { ChallengeCard } from '../challenge/challenge-card.tsx'
import { challengeFrom } from '../challenge/store.server.ts'
import { CourseCard } from '../closing/course-card.tsx'
import { offerFrom, offersPiece } from '../confidant/store.server.ts'
import { ContactPersonCard, TeamCard } from '../contact-person/contact-person-card.tsx'
import { teamOf } from '../contact-person/store.server.ts'
import { conversationAddress } from '../conversation/addresses.ts'
import { text as conversationText } from '../conversation/text.nl.ts'
import { ahead } from '../deputy/lines.ts'
import { DisclosureCard } from '../disclosure/disclosure-card.tsx'
import { EmergencyCards } from '../emergency-access/emergency-card.tsx'
import { emergencyPiece } from '../emergency-access/store.server.ts'
import { EnteredCard } from '../entered-afterwards/entered-card.tsx'
import { ConsultCard } from '../expert-consult/consult-card.tsx'
import { consultFrom } from '../expert-consult/store.server.ts'
import { text as consultText } from '../expert-consult/text.nl.ts'
import { MessageCard } from '../family-message/message-card.tsx'
import { messagesPiece } from '../family-message/store.server.ts'
import { FileCard } from '../file/file-card.tsx'
import { VisitCard } from '../home-visit/visit-card.tsx'
import { SplitNotice } from '../household-split/split-notice.tsx'
import { IncidentCard } from '../incident/incident-card.tsx'
import { incidentsPiece } from '../incident/store.server.ts'
import { HelpCard } from '../intervention/help-card.tsx'
import { JournalCard } from '../journal/overview/journal-card.tsx'
import { journalPiece } from '../journal/overview/store.server.ts'
import { MergedNotice } from '../merging/merged-notice.tsx'
import { mergedPiece } from '../merging/store.server.ts'
import { toComePiece } from '../planned-consultation/to-come/store.server.ts'
import { ToComeCard } from '../planned-consultation/to-come-card.tsx'
import { RightsCard } from '../rights/rights-card.tsx'
import { standingOf } from '../rights/store.server.ts'
import { SafetyCard } from '../safety-measurement/safety-card.tsx'
import { ratedFrom } from '../safety-measurement/store.server.ts'
import { PhaseCard } from '../safety-phase/phase-steps.tsx'
import { SightCard } from '../safety-sight/sight-card.tsx'
import { inSightPiece } from '../safety-sight/store.server.ts'
import { AnalysisCard } from '../shared-analysis/analysis-card.tsx'
import { SharedScreenCard } from '../shared-screen/shared-screen-card.tsx'
import { linesFrom, timelinePieces } from '../timeline/store.server.ts'
import { TimelineCard } from '../timeline/timeline-card.tsx'
import { PlanCard } from '../top3-plan/overview/plan-card.tsx'
import { overviewOf } from '../top3-plan/overview/store.server.ts'
import { AboutCard, HomesCard, PeopleCard } from './cards.tsx'
import { mustInform } from './rules.ts'
import { wholeHouseholdOf } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('household-case:read', async ({ tx, actor, caseId, parts, today, settings }) => {
  const whole = await wholeHouseholdOf(tx, caseId)
  if (!whole) throw notFound()
  const { household } = whole
  const told = await gather(tx, {
    ...timelinePieces(tx, caseId),
    danger: dangerPiece(tx, caseId),
    inSight: inSightPiece(tx, caseId),
    incidents: incidentsPiece(tx, caseId),
    emergencies: emergencyPiece(tx, caseId),
    journal: journalPiece(caseId),
    merged: mergedPiece(caseId),
    toCome: toComePiece(caseId),
    messages: messagesPiece(caseId),
    offers: offersPiece(caseId),
  })
  return {
    today,
    settings,
    ...whole,
    ...told,
    measurements: told.measurements.map(ratedFrom),
    challenges: told.challenges.map(challengeFrom),
    consults: told.consults.map(consultFrom),
    rights: told.rights.map(standingOf),
    offers: told.offers.map(offerFrom),
    lines: linesFrom(caseId, told),
    team: await teamOf(tx, caseId),
    overview: await overviewOf(tx, caseId),
    accountId: actor.accountId,
    inform: mustInform(household, today, settings.informFamilyDays),
    informBefore: addDays(household.openedOn, settings.informFamilyDays),
    can: {
      change: may(actor, 'household-case:change', parts),
      record: may(actor, 'journal:write', parts),
      list: may(actor, 'household-case:list'),
      writeAnalysis: may(actor, 'shared-analysis:write', parts),
      planVisit: may(actor, 'home-visit:plan', parts),
      hold: may(actor, 'network-consultation:record', parts),
      writePlan: may(actor, 'top3-plan:write', parts),
      handOver: may(actor, 'contact-person:hand-over', parts),
      split: may(actor, 'household-case:split', parts) && household.closedOn === null,
      raiseChallenge: may(actor, 'challenge:raise', parts),
      seeSecret: may(actor, 'secret-address:read', parts),
    },
  }
})

export type HouseholdView = Shown<typeof loader>['loaderData']

const say = text.page

export default function HouseholdPage({ loaderData: view }: Shown<typeof loader>) {
  const { household, inform } = view
  const isOwn = household.contactPersonId === view.accountId
  return (
    <>
      <PageHead
        title={household.name}
        lead={`${household.gardenName} · ${say.pseudonym(household.pseudonym)}`}
        crumbs={[
          view.can.list
            ? { label: text.list.title, to: '/huishoudens' }
            : { label: consultText.title, to: '/vragen' },
          { label: household.name },
        ]}
        next={
          view.can.record && (
            <ButtonLink to={conversationAddress(household.id)}>{conversationText.record}</ButtonLink>
          )
        }
      />
      <MergedNotice merged={view.merged} />
      <SplitNotice splits={view.splits} />
      <DangerBanner caseId={household.id} steps={view.danger} canLook={view.can.record} />
      <PhaseCard caseId={household.id} overview={view.phase} openedOn={household.openedOn} />
      {inform === 'waiting' && <Notice tone="notice">{say.mustInform(dayInWords(view.informBefore))}</Notice>}
      {inform === 'late' && <Notice tone="attention">{say.mustInformLate}</Notice>}
      <Columns
        first={
          <PlanCard
            caseId={household.id}
            overview={view.overview}
            today={view.today}
            asked={{ accountId: view.accountId, isContactPerson: household.asksMe }}
            can={{ hold: view.can.hold, write: view.can.writePlan }}
          />
        }
        main={
          <>
            <SafetyCard
              caseId={household.id}
              measurements={view.measurements}
              talks={view.talks}
              accountId={view.accountId}
            />
            <IncidentCard caseId={household.id} incidents={view.incidents} most={2} />
            <JournalCard caseId={household.id} journal={view.journal} />
            <HelpCard caseId={household.id} help={view.help} today={view.today} />
            <AnalysisCard caseId={household.id} versions={view.analyses} canWrite={view.can.writeAnalysis} />
            <ChallengeCard
              caseId={household.id}
              challenges={view.challenges}
              canRaise={view.can.raiseChallenge}
            />
            <ConsultCard caseId={household.id} consults={view.consults} today={view.today} />
            <DisclosureCard caseId={household.id} disclosures={view.disclosures} />
            <FileCard caseId={household.id} files={view.files} letters={view.letters} />
            <TimelineCard caseId={household.id} lines={view.lines} />
          </>
        }
        side={
          <>
            <ContactPersonCard
              caseId={household.id}
              turns={view.overview.turns}
              handovers={view.overview.handovers}
              today={view.today}
              canHandOver={view.can.handOver}
              reach={view.reach}
              isOwn={isOwn}
              deputies={ahead(view.deputies, view.today)}
              canDeputise={view.can.change && household.closedOn === null}
              canPrint={view.can.change && household.closedOn === null}
            />
            <EmergencyCards caseId={household.id} lines={view.emergencies} />
            <MessageCard caseId={household.id} messages={view.messages} />
            <ToComeCard caseId={household.id} toCome={view.toCome} canPrepare={view.can.hold} />
            <VisitCard
              caseId={household.id}
              visits={view.visits}
              today={view.today}
              canPlan={view.can.planVisit && household.closedOn === null}
            />
            <SightCard caseId={household.id} people={view.inSight} terms={view.settings} today={view.today} />
            <CourseCard caseId={household.id} course={view.course} terms={view.settings} />
            <TeamCard caseId={household.id} team={view.team} canChange={view.can.change} />
            <PeopleCard view={view} />
            {view.can.record && <SharedScreenCard caseId={household.id} screens={view.screens} />}
            {view.can.record && (
              <RightsCard
                caseId={household.id}
                requests={view.rights}
                offers={view.offers}
                terms={view.settings}
              />
            )}
            <HomesCard view={view} />
            <EnteredCard
              caseId={household.id}
              entered={view.entered}
              earlier={view.earlier}
              canRecord={view.can.change}
            />
            <AboutCard view={view} />
          </>
        }
      />
    </>
  )
}
