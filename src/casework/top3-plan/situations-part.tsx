import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { planAddress } from './addresses.ts'
import { AgreementsTable } from './agreements-table.tsx'
import { ConditionsList } from './conditions-list.tsx'
import { OnlyFor } from './from-meeting/only-for.tsx'
import { nameIn } from './people.ts'
import type { WithPlanView } from './plan-view.ts'
import { mostSituations, type Plan, type Situation } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.situations

/** Why, what and how: each unsafe situation with its conditions and agreements. */
export function SituationsPart({ view }: WithPlanView) {
  const { plan, state, can } = view
  const editing = state === 'draft' && can.write
  const add = editing && plan.situations.length < mostSituations && (
    <ButtonLink to={`${planAddress(plan)}/situatie`}>{say.add}</ButtonLink>
  )
  return (
    <Section title={say.title} action={plan.situations.length > 0 && add}>
      {plan.situations.length === 0 && (
        <Empty title={say.none} action={add}>
          {say.noneLead}
        </Empty>
      )}
      {plan.situations.map(situation => (
        <SituationCard key={situation.id} view={view} situation={situation} editing={editing} />
      ))}
    </Section>
  )
}

type SituationProps = WithPlanView & { situation: Situation; editing: boolean }

function SituationCard({ view, situation, editing }: SituationProps) {
  const here = `${planAddress(view.plan)}/situatie/${situation.id}`
  return (
    <div id={situation.id}>
      <Card
        title={`${situation.rank}. ${situation.what}`}
        meta={`${say.affected}: ${namesIn(view.plan, situation.affectedIds)}`}
      >
        <OnlyFor view={view} part={situation} />
        <div className="tt-plan-facts">
          <Facts items={factsOf(view.plan, situation)} />
        </div>
        {editing && (
          <div>
            <ButtonLink to={here} kind="quiet">
              {say.change}
            </ButtonLink>
            <ButtonLink to={`${here}/weg`} kind="quiet">
              {say.remove}
            </ButtonLink>
          </div>
        )}
        <ConditionsList view={view} situation={situation} editing={editing} />
        <AgreementsTable view={view} situation={situation} editing={editing} />
      </Card>
    </div>
  )
}

const namesIn = (plan: Plan, ids: readonly string[]) =>
  plan.participants
    .filter(one => ids.includes(one.id))
    .map(one => one.name)
    .join(', ')

const factorsIn = (situation: Situation, kind: 'risk' | 'protective') =>
  situation.factors
    .filter(one => one.kind === kind)
    .map(one => one.what)
    .join('; ')

function factsOf(plan: Plan, situation: Situation) {
  const protections = factorsIn(situation, 'protective')
  const missing = <span className="tt-soft">{say.notYet}</span>
  return [
    {
      term: say.example,
      value: situation.example ? <span className="tt-as-typed">{situation.example}</span> : missing,
    },
    { term: say.source, value: situation.source },
    { term: say.risks, value: factorsIn(situation, 'risk') || missing },
    ...(protections ? [{ term: say.protections, value: protections }] : []),
    { term: say.sign, value: situation.warningSign ?? missing },
    { term: say.consequence, value: situation.consequence ?? missing },
    { term: say.watcher, value: nameIn(plan, situation.watcherId) || missing },
    { term: say.checkOn, value: situation.checkOn ? dayInWords(situation.checkOn) : missing },
  ]
}
