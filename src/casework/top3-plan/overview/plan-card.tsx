import { type Day, dayInWords, dayShort, distanceInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PhoneFold } from '#src/ui/fold/fold.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { ConditionLine } from '../condition-line.tsx'
import { nameIn } from '../people.ts'
import { type Condition, isExpired, markOf, type Plan, reviewDayOf } from '../rules.ts'
import { planName } from '../text.nl.ts'
import { type Asked, type DueOfOne, dueByLooker, nextStepOf, type PlanStep, unanswered } from './rules.ts'
import type { Overview } from './store.server.ts'
import { looksAt, stepNames, text } from './text.nl.ts'

const say = text.plan

type PlanCardProps = {
  caseId: string
  overview: Overview
  today: Day
  /** Who reads this. */
  asked: Asked
  can: { hold: boolean; write: boolean }
}

/** The plan at a glance: top three, how far, what to look at now, when again, and the one next step. */
export function PlanCard({ caseId, overview, today, asked, can }: PlanCardProps) {
  const { active, draftId, consultations } = overview
  const step = nextStepOf({ active, draftId, consultations, today })
  const next = <NextStep caseId={caseId} overview={overview} step={step} can={can} />
  if (!active) {
    const open = unanswered(consultations)
    return (
      <Card title={say.title} level={2}>
        <Empty title={draftId ? say.draft : say.none}>
          {open ? say.waiting(dayInWords(open.heldOn)) : say.noneLead}
        </Empty>
        {next}
        {can.write && !draftId && !open && (
          <p>
            <a className="nl-link" href={`/huishoudens/${caseId}/plan/nieuw`}>
              {say.urgent}
            </a>
          </p>
        )}
      </Card>
    )
  }
  return (
    <Card
      title={say.title}
      level={2}
      meta={say.since(planName(active), dayInWords(active.activatedOn ?? active.startedOn))}
    >
      <ReviewLine active={active} overview={overview} today={today} />
      <TopThree caseId={caseId} active={active} canWrite={can.write} />
      <DueNow caseId={caseId} active={active} asked={asked} today={today} />
      <Disagreeing active={active} />
      {next}
    </Card>
  )
}

type NextStepProps = Pick<PlanCardProps, 'caseId' | 'overview' | 'can'> & { step: PlanStep }

function NextStep({ caseId, overview: { active, draftId }, step, can }: NextStepProps) {
  const here = `/huishoudens/${caseId}`
  const whole = active && (
    <a className="nl-link" href={`${here}/plan/${active.id}`}>
      {say.all}
    </a>
  )
  const to = {
    hold: can.hold && `${here}/netwerkberaad/nieuw`,
    review: can.hold && `${here}/netwerkberaad/nieuw`,
    write: can.write && `${here}/plan/nieuw`,
    continue: `${here}/plan/${draftId}`,
    read: null,
  }[step]
  return (
    <div className="tt-plan-steps">
      {to && (
        <ButtonLink to={to} kind="primary">
          {stepNames[step]}
        </ButtonLink>
      )}
      {whole}
      {can.hold && !['hold', 'review'].includes(step) && (
        <a className="nl-link" href={`${here}/netwerkberaad/nieuw`}>
          {say.hold}
        </a>
      )}
    </div>
  )
}

function ReviewLine({ active, overview, today }: { active: Plan; overview: Overview; today: Day }) {
  if (active.expiresOn) {
    return isExpired(active, today) ? (
      <Notice tone="danger" title={say.expired(dayInWords(active.expiresOn))} />
    ) : (
      <Notice
        tone="attention"
        title={say.expires(dayInWords(active.expiresOn), distanceInWords(active.expiresOn, today))}
      />
    )
  }
  const review = reviewDayOf(active, overview.consultations)
  if (!review) return null
  const words = [dayInWords(review), distanceInWords(review, today)] as const
  if (review < today) return <Notice tone="attention" title={say.reviewLate(...words)} />
  return <p>{say.review(...words)}</p>
}

function TopThree({ caseId, active, canWrite }: { caseId: string; active: Plan; canWrite: boolean }) {
  return (
    <ol className="tt-plan-top">
      {active.situations.map(situation => (
        <li key={situation.id}>
          <strong>{situation.what}</strong>
          <ConditionsToMeet
            conditions={situation.conditions}
            to={canWrite ? `/huishoudens/${caseId}/plan/${active.id}/voorwaarde` : null}
          />
        </li>
      ))}
    </ol>
  )
}

type ConditionsProps = { conditions: readonly Condition[]; to: string | null }

/** What is not true yet comes first. */
function ConditionsToMeet({ conditions, to }: ConditionsProps) {
  const met = conditions.filter(one => one.status === 'met')
  const list = (some: readonly Condition[]) =>
    some.length > 0 && (
      <ul className="tt-plan-conditions">
        {some.map(condition => (
          <li key={condition.id}>
            <ConditionLine condition={condition} to={to && `${to}/${condition.id}`} />
          </li>
        ))}
      </ul>
    )
  return (
    <>
      {list(conditions.filter(one => one.status !== 'met'))}
      {met.length > 0 && <PhoneFold summary={say.met(met.length)}>{list(met)}</PhoneFold>}
    </>
  )
}

type DueNowProps = { caseId: string; active: Plan; asked: Asked; today: Day }

/** The reader's own checks first; below it those of others, so that it is clear whose turn it is. */
function DueNow({ caseId, active, asked, today }: DueNowProps) {
  return dueByLooker(active, asked, today).map(one => (
    <DueOf key={one.mine ? 'mine' : one.name} one={one} caseId={caseId} active={active} today={today} />
  ))
}

function DueOf({
  one: { mine, name, due },
  caseId,
  active,
  today,
}: Omit<DueNowProps, 'asked'> & { one: DueOfOne }) {
  const who = mine ? say.you : (name ?? say.contactPerson)
  return (
    <div className="tt-flow">
      <h3 className="nl-heading nl-heading--level-4">{looksAt(who, due.length)}</h3>
      <ul>
        {due.map(({ agreement, checkOn }) => (
          <li key={agreement.id}>
            <a
              className="nl-link"
              href={`/huishoudens/${caseId}/plan/${active.id}/afspraak/${agreement.id}/kijk`}
            >
              {agreement.what}
            </a>
            <span className="tt-plan-differs">
              {say.dueOn(nameIn(active, agreement.ownerId), dayShort(checkOn))}{' '}
              {checkOn < today && <Badge tone="attention">{say.late}</Badge>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Disagreement stays in view wherever the plan is shown. */
function Disagreeing({ active }: { active: Plan }) {
  const names = active.participants
    .filter(one => ['disagree', 'partly'].includes(markOf(active, one.id).mark?.mark ?? ''))
    .map(one => one.name)
  return names.length > 0 && <p>{say.disagree(names.join(', '))}</p>
}
