import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { gather } from '#src/platform/database/gather.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { DangerBanner } from '../acute-danger/danger-banner.tsx'
import { dangerPiece } from '../acute-danger/store.server.ts'
import { conversationAddress } from '../conversation/addresses.ts'
import { text as conversationText } from '../conversation/text.nl.ts'
import { EarlierCard } from '../entered-afterwards/earlier/earlier-card.tsx'
import { earlierPiece } from '../entered-afterwards/earlier/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { IncidentCard } from '../incident/incident-card.tsx'
import { incidentsPiece } from '../incident/store.server.ts'
import { ReportingCodeCard } from '../reporting-code/reporting-code-card.tsx'
import { reportingCodesPiece } from '../reporting-code/store.server.ts'
import { voicesPiece } from '../safety-measurement/child-voice/store.server.ts'
import { text as voiceText } from '../safety-measurement/child-voice/text.nl.ts'
import { Voices } from '../safety-measurement/child-voice/voices.tsx'
import { talksPiece } from '../safety-measurement/difference/store.server.ts'
import { OutcomeTable } from '../safety-measurement/instrument/outcome-table.tsx'
import { outcomesPiece } from '../safety-measurement/instrument/store.server.ts'
import { text as instrumentText } from '../safety-measurement/instrument/text.nl.ts'
import { ShownFace } from '../safety-measurement/own-face/shown-face.tsx'
import { facesPiece } from '../safety-measurement/own-face/store.server.ts'
import { holding } from '../safety-measurement/rules.ts'
import { ScoresPart } from '../safety-measurement/scores-part.tsx'
import { measurementsIn } from '../safety-measurement/store.server.ts'
import { standings, wavesSince } from '../safety-measurement/wave/rules.ts'
import { overdueFor, ratersAmong } from './rules.ts'
import { SightPart } from './sight-part.tsx'
import { inSightPiece, sightsPiece } from './store.server.ts'
import { text } from './text.nl.ts'

const latest = 12

export const loader = page('household-case:read', async ({ tx, actor, caseId, parts, today, settings }) => {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const facts = await gather(tx, {
    danger: dangerPiece(tx, caseId),
    inSight: inSightPiece(tx, caseId),
    sights: sightsPiece(tx, caseId, latest),
    incidents: incidentsPiece(tx, caseId),
    codes: reportingCodesPiece(tx, caseId),
    talks: talksPiece(tx, caseId),
    voices: voicesPiece(tx, caseId),
    faces: facesPiece(caseId),
    outcomes: outcomesPiece(tx, caseId),
    earlier: earlierPiece(caseId),
  })
  const current = holding(await measurementsIn(tx, [caseId]))
  const raters = [
    ...ratersAmong(facts.inSight, settings, today).map(one => ({
      id: one.personId,
      name: one.givenName ?? one.familyName ?? '',
    })),
    { id: household.contactPersonId ?? '', name: household.contactPersonName ?? '' },
  ]
  return {
    ...facts,
    caseId,
    today,
    settings,
    name: household.name,
    accountId: actor.accountId,
    mayRecord: may(actor, 'journal:write', parts),
    mayAgree: may(actor, 'safety-sight:agree-term', parts),
    current,
    voices: holding(facts.voices),
    outcomes: holding(facts.outcomes),
    waves: standings(wavesSince(household.openedOn, settings), raters, current, today),
  }
})

export default function SafetyPage({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, accountId } = view
  const here = `/huishoudens/${caseId}`
  const late = view.inSight.filter(one => overdueFor(one, view.settings, view.today).length > 0)
  return (
    <>
      <PageHead
        title={text.card.all}
        lead={late.length > 0 ? text.late(late.length) : undefined}
        crumbs={[{ label: view.name, to: here }, { label: text.card.all }]}
        next={
          view.mayRecord && (
            <ButtonLink to={conversationAddress(caseId)} kind="primary">
              {conversationText.record}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <DangerBanner caseId={caseId} steps={view.danger} canLook={view.mayRecord} />
        <SightPart
          caseId={caseId}
          people={view.inSight}
          sights={view.sights}
          terms={view.settings}
          today={view.today}
          mayAgree={view.mayAgree}
        />
        <ScoresPart
          caseId={caseId}
          current={view.current}
          talks={view.talks}
          waves={view.waves}
          accountId={accountId}
        />
        <Card
          level={2}
          title={voiceText.title}
          action={<ButtonLink to={`${here}/veiligheid/kind`}>{voiceText.record}</ButtonLink>}
        >
          {view.voices.length + view.faces.length === 0 && <p>{voiceText.none}</p>}
          {view.faces.map(one => (
            <ShownFace key={one.id} one={one} />
          ))}
          <Voices caseId={caseId} voices={view.voices} accountId={accountId} />
        </Card>
        <IncidentCard caseId={caseId} incidents={view.incidents} />
        <Card
          level={2}
          title={instrumentText.title}
          action={<ButtonLink to={`${here}/veiligheid/instrument`}>{instrumentText.record}</ButtonLink>}
        >
          {view.outcomes.length === 0 ? (
            <p>{instrumentText.none}</p>
          ) : (
            <OutcomeTable caseId={caseId} outcomes={view.outcomes} accountId={accountId} />
          )}
        </Card>
        <ReportingCodeCard caseId={caseId} codes={view.codes} />
        <EarlierCard caseId={caseId} earlier={view.earlier} kind="measurement" />
      </Stack>
    </>
  )
}
