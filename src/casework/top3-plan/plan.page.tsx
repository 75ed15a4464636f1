import type { Actor } from '#src/access/actor.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { EarlierCard } from '../entered-afterwards/earlier/earlier-card.tsx'
import { earlierIn } from '../entered-afterwards/earlier/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { text as householdText } from '../household/text.nl.ts'
import { StatementsPart } from '../rights/statements-part.tsx'
import { statementsBeside } from '../rights/store.server.ts'
import { planAddress } from './addresses.ts'
import { FuturePart, GapsPart, HelpPart, WrongPart } from './around-parts.tsx'
import { versionsOf } from './compare/store.server.ts'
import { whatIsMissing } from './draft/missing.ts'
import { MissingList } from './draft/missing-list.tsx'
import { helpIn } from './help/store.server.ts'
import { MarksPart } from './marks/marks-part.tsx'
import { overviewOf } from './overview/store.server.ts'
import { hintsIn } from './plain-dutch/rules.ts'
import { planAt } from './plan-at.server.ts'
import { NextStep, PlanNotices, PlanSteps } from './plan-head.tsx'
import type { PlanView } from './plan-view.ts'
import { ReleasesPart } from './release/releases-part.tsx'
import { releasesOf } from './release/store.server.ts'
import { ReviewPart, RolesPart } from './role-parts.tsx'
import { isExpired, type Plan, reviewDayOf, stateOf } from './rules.ts'
import { SituationsPart } from './situations-part.tsx'
import { plansNow } from './store.server.ts'
import { planName, text } from './text.nl.ts'

const cansOf = (actor: Actor, parts: readonly string[]) => ({
  write: may(actor, 'top3-plan:write', parts),
  release: may(actor, 'top3-plan:release', parts),
  hold: may(actor, 'network-consultation:record', parts),
})

export const loader = page('top3-plan:read', async (access): Promise<PlanView> => {
  const { tx, actor, caseId, parts, today, settings } = access
  const plan = await planAt(access)
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const state = stateOf(plan)
  return {
    plan,
    state,
    today,
    asked: {
      accountId: actor.accountId,
      isContactPerson: household.asksMe,
    },
    reviewDay: reviewDayOf(plan, (await overviewOf(tx, caseId)).consultations),
    expired: isExpired(plan, today),
    household: { id: household.id, name: household.name },
    others: await plansNow(tx, caseId),
    releases: state === 'draft' ? [] : await releasesOf(tx, caseId, plan.id),
    missing: state === 'draft' ? whatIsMissing(plan, today, settings.planReviewWeeks) : [],
    comparable: (await versionsOf(tx, caseId)).length > 1,
    help: await helpIn(tx, plan),
    statements: await statementsBeside(tx, caseId, plan.id),
    earlier: await earlierIn(tx, caseId, 'plan'),
    most: settings,
    can: cansOf(actor, parts),
    plainer: hintsIn(plan).length,
  }
})

const titleOf = (plan: Plan, state: PlanView['state']) =>
  state === 'draft' ? text.draftOf(planName(plan)) : planName(plan)

/** The whole plan on one page: why, what, how, who, what if it goes wrong, when again, and what each thinks of it. */
export default function PlanOnePage({ loaderData: view }: Shown<typeof loader>) {
  const { plan, household, state, missing } = view
  const title = titleOf(plan, state)
  return (
    <>
      <PageHead
        title={title}
        lead={household.name}
        crumbs={[
          { label: householdText.list.title, to: '/huishoudens' },
          { label: household.name, to: `/huishoudens/${household.id}` },
          { label: title },
        ]}
        next={<NextStep view={view} />}
      />
      <PlanNotices view={view} />
      <PlanSteps view={view} />
      {view.can.write && missing.length > 0 && <MissingList to={planAddress(plan)} missing={missing} />}
      {view.can.write && state === 'draft' && missing.length === 0 && (
        <Notice tone="good" title={text.page.whole} />
      )}
      <SituationsPart view={view} />
      <RolesPart view={view} />
      <GapsPart view={view} />
      <WrongPart view={view} />
      <HelpPart view={view} />
      <FuturePart view={view} />
      <ReviewPart view={view} />
      <MarksPart view={view} />
      <StatementsPart caseId={household.id} statements={view.statements} />
      <EarlierCard caseId={household.id} earlier={view.earlier} kind="plan" />
      {state !== 'draft' && view.can.release && <ReleasesPart view={view} />}
    </>
  )
}
