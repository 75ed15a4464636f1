import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../../household/store.server.ts'
import { plannedAddress, recordAddress } from '../../planned-consultation/addresses.ts'
import { plannedAt } from '../../planned-consultation/at.server.ts'
import { isSettled } from '../../planned-consultation/rules.ts'
import { text as plannedText } from '../../planned-consultation/text.nl.ts'
import { planAddress } from '../../top3-plan/addresses.ts'
import { whatIsMissing } from '../../top3-plan/draft/missing.ts'
import { MissingList } from '../../top3-plan/draft/missing-list.tsx'
import { stateOf } from '../../top3-plan/rules.ts'
import { planOf } from '../../top3-plan/store.server.ts'
import { liveAddress } from '../addresses.ts'
import { OutcomePlan } from './outcome-plan.tsx'
import { heldOf, saidInAll } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.page

export const loader = page('planned-consultation:read', async access => {
  const { tx, actor, caseId, parts, today, settings } = access
  const planned = await plannedAt(tx, caseId, access.params)
  const { sittings, planId } = await heldOf(tx, planned.id)
  const plan = (planId && (await planOf(tx, caseId, planId))) || null
  const isDraft = plan !== null && stateOf(plan) === 'draft'
  const writes = may(actor, 'top3-plan:write', parts)
  const kept = (await saidInAll(tx, planned.id)).filter(line => line.audience !== 'everyone')
  return {
    caseId,
    name: (await householdOf(tx, caseId))?.name ?? '',
    plannedId: planned.id,
    isHeld: isSettled(planned.state),
    sittings,
    plan,
    isDraft,
    // The record is the first step itself, as long as it is not made.
    missing: (isDraft && writes ? whatIsMissing(plan, today, settings.planReviewWeeks) : []).filter(
      one => one.code !== 'consultation' || isSettled(planned.state),
    ),
    kept: kept.map(({ id, words, by }) => ({ id, words, by })),
    can: {
      write: writes,
      record: may(actor, 'network-consultation:record', parts),
      print: may(actor, 'top3-plan:put-on-paper', parts),
    },
  }
})

type View = Shown<typeof loader>['loaderData']

/** What a consultation left behind: the plan as it now is, what is still asked, and the paper. */
export default function Outcome({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, name, plannedId, plan, missing, isDraft } = view
  return (
    <>
      <PageHead
        title={say.title}
        lead={plan && (isDraft ? say.lead : say.leadNow)}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: plannedText.held, to: plannedAddress(caseId, plannedId) },
          { label: say.title },
        ]}
        next={<NextStep view={view} />}
      />
      <Columns
        main={
          <>
            {view.sittings.some(one => !one.isClosed) && <StillOpen view={view} />}
            {missing.length > 0 && plan && <MissingList to={planAddress(plan)} missing={missing} />}
            {plan ? (
              <Section title={say.situations}>
                <OutcomePlan plan={plan} />
              </Section>
            ) : (
              <Empty title={say.nothing}>{say.nothingLead}</Empty>
            )}
          </>
        }
        side={
          <>
            {view.can.print && <PaperCard view={view} />}
            {view.kept.length > 0 && <KeptCard view={view} />}
          </>
        }
      />
    </>
  )
}

/** The record first, as long as it is fresh; then the plan. */
function NextStep({ view: { caseId, plannedId, isHeld, sittings, plan, isDraft, can } }: { view: View }) {
  if (!isHeld && can.record && sittings.every(one => one.isClosed))
    return (
      <ButtonLink to={recordAddress(caseId, plannedId)} kind="primary">
        {say.record}
      </ButtonLink>
    )
  return (
    plan && (
      <ButtonLink to={planAddress(plan)} kind="primary">
        {isDraft && can.write ? say.toPlan : say.seePlan}
      </ButtonLink>
    )
  )
}

function StillOpen({ view: { caseId, plannedId, sittings } }: { view: View }) {
  const open = sittings.find(one => one.isOpen && !one.isClosed)
  return (
    <p>
      {say.open}{' '}
      <a
        className="nl-link"
        href={open ? liveAddress(caseId, plannedId, open.id) : plannedAddress(caseId, plannedId)}
      >
        {say.toMeeting}
      </a>
    </p>
  )
}

function PaperCard({ view: { caseId, plannedId, sittings } }: { view: View }) {
  const held = sittings.filter(one => one.isOpen)
  if (held.length === 0) return null
  return (
    <Card title={say.paper} level={2}>
      <p>{say.paperLead}</p>
      <CardFoot>
        {held.map(one => (
          <ButtonLink key={one.id} to={`${liveAddress(caseId, plannedId, one.id)}/afspraken.pdf`}>
            {sittings.length === 1 ? say.print : say.printOf(one.number)}
          </ButtonLink>
        ))}
      </CardFoot>
    </Card>
  )
}

const KeptCard = ({ view: { kept } }: { view: View }) => (
  <Card title={say.kept} level={2}>
    <p>{say.keptLead}</p>
    <ul className="tt-flow">
      {kept.map(({ id, words, by }) => (
        <li key={id}>
          <span className="tt-as-typed">{words.join(' / ')}</span>
          {by && <span className="tt-soft"> {say.by(by)}</span>}
        </li>
      ))}
    </ul>
  </Card>
)
