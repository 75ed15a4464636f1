import { dayInWords, distanceInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { planAddress } from './addresses.ts'
import { missingInWords, placeOf } from './draft/text.nl.ts'
import { text as plainText } from './plain-dutch/text.nl.ts'
import type { WithPlanView } from './plan-view.ts'
import { text } from './text.nl.ts'

const say = text.page

/** The one step that follows for whoever looks. */
export function NextStep({ view: { plan, state, missing, others, household, can } }: WithPlanView) {
  const here = `/huishoudens/${household.id}`
  if (state === 'draft') {
    if (!can.write) return null
    const [first] = missing
    const [to, label] = first ? [placeOf(first), missingInWords(first)] : ['/actief', say.activate]
    return (
      <ButtonLink to={`${planAddress(plan)}${to}`} kind="primary">
        {label}
      </ButtonLink>
    )
  }
  if (state === 'superseded')
    return others.activeId && <ButtonLink to={`${here}/plan/${others.activeId}`}>{say.toActive}</ButtonLink>
  if (others.draftId) return <ButtonLink to={`${here}/plan/${others.draftId}`}>{say.toDraft}</ButtonLink>
  if (!can.hold) return null
  return <ButtonLink to={`${here}/netwerkberaad/nieuw`}>{say.review}</ButtonLink>
}

/** What anybody of the team can do with a version besides: tell how it goes, lay it beside another. */
export function PlanSteps({ view: { plan, state, comparable } }: WithPlanView) {
  if (state !== 'active' && !comparable) return null
  return (
    <div className="tt-plan-steps">
      {state === 'active' && <ButtonLink to={`${planAddress(plan)}/vertel`}>{say.tell}</ButtonLink>}
      {comparable && (
        <a className="nl-link" href={`${planAddress(plan)}/vergelijk`}>
          {say.compare}
        </a>
      )}
    </div>
  )
}

/** Where this version stands: draft, active, replaced or expired; and what it came from. */
export function PlanNotices({ view }: WithPlanView) {
  const { plan, expired, today } = view
  return (
    <>
      <p>{stateSentence(view)}</p>
      {view.state === 'draft' && view.can.write && plan.situations.length > 0 && (
        <p>
          <a className="nl-link" href={`${planAddress(plan)}/gewone-taal`}>
            {plainText.link(view.plainer)}
          </a>
        </p>
      )}
      {expired && <Notice tone="danger" title={say.expired} />}
      {plan.expiresOn && !expired && view.state === 'active' && (
        <Notice
          tone="attention"
          title={say.expires(dayInWords(plan.expiresOn), distanceInWords(plan.expiresOn, today))}
        />
      )}
      {plan.urgencyReason && (
        <p>
          <strong>{say.urgency}:</strong> {plan.urgencyReason}
        </p>
      )}
      {plan.kind === 'full' && <Origin view={view} />}
    </>
  )
}

function stateSentence({ plan, state }: WithPlanView['view']): string {
  if (state === 'draft') return say.draftLead
  const since = dayInWords(plan.activatedOn ?? plan.startedOn)
  if (state === 'active') return say.activeLead(since)
  return say.supersededLead(since, dayInWords(plan.supersededOn ?? plan.startedOn))
}

function Origin({ view: { plan, household, state, can } }: WithPlanView) {
  const change = state === 'draft' && can.write && (
    <ButtonLink to={`${planAddress(plan)}/soort`} kind="quiet">
      {say.changeKind}
    </ButtonLink>
  )
  return (
    <p>
      {plan.consultationHeldOn ? (
        <a className="nl-link" href={`/huishoudens/${household.id}/netwerkberaad/${plan.consultationId}`}>
          {say.from(dayInWords(plan.consultationHeldOn))}
        </a>
      ) : (
        say.noConsultation
      )}{' '}
      {change}
    </p>
  )
}
