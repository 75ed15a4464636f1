import { dayInWords, dayOf, dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { type Step, Steps } from '#src/ui/steps/steps.tsx'
import type { Advice } from '../treatment/store.server.ts'
import { asksAdvice, mayConclude, type Stage } from './rules.ts'
import type { Treatment } from './store.server.ts'
import { purposeNames, stageNames, stanceNames, text } from './text.nl.ts'
import type { ItemView } from './view.server.ts'

const say = text.page
type OneStep = { step: Treatment; stage: Stage }

/** The route as one picture: which group, when, to what purpose, and what it concluded. */
export function RouteSteps({ steps, current }: { steps: readonly OneStep[]; current: number | null }) {
  const stateAt = (stage: Stage, index: number): Step['state'] => {
    if (stage === 'concluded') return 'done'
    if (stage === 'lacking') return 'lacking'
    return index === current ? 'current' : 'ahead'
  }
  return (
    <Steps
      label={say.routeLabel}
      steps={steps.map(({ step, stage }, index) => ({
        label: step.group,
        state: stateAt(stage, index),
        note: (
          <>
            {purposeNames[step.purpose]}
            {step.day && `, ${dayShort(step.day)}`}
            <br />
            {step.conclusion ? shortened(step.conclusion.words) : stageNames[stage]}
          </>
        ),
      }))}
    />
  )
}

const shortened = (words: string) => (words.length > 90 ? `${words.slice(0, 88).trimEnd()}…` : words)

/** What one group did with the item: its conclusion, its advice, who saw it differently, and what members advised. */
export function TreatmentCard({ step, stage, view }: OneStep & { view: ItemView }) {
  const advices = view.advices.filter(advice => advice.treatmentId === step.id)
  const purpose = purposeNames[step.purpose]
  return (
    <Card
      title={step.group}
      meta={`${purpose} · ${step.day ? dayInWords(step.day) : stageNames.unplanned}`}
      action={<NextStep step={step} stage={stage} view={view} advices={advices} />}
    >
      <Facts items={factsOf(step, stage)} />
      <Earlier step={step} conclusions={view.conclusions} />
      {advices.length > 0 && <Advices advices={advices} />}
    </Card>
  )
}

function factsOf({ conclusion }: Treatment, stage: Stage) {
  if (!conclusion) {
    const waiting = mayConclude(stage) ? <Badge tone="attention">{say.notYet}</Badge> : stageNames[stage]
    return [{ term: say.conclusion, value: waiting }]
  }
  return [
    { term: say.conclusion, value: <span className="tt-as-typed">{conclusion.words}</span> },
    ...(conclusion.stance ? [{ term: say.groupAdvice, value: stanceNames[conclusion.stance] }] : []),
    ...(conclusion.dissent
      ? [{ term: say.dissent, value: <span className="tt-as-typed">{conclusion.dissent}</span> }]
      : []),
  ]
}

function Earlier({ step, conclusions }: { step: Treatment; conclusions: ItemView['conclusions'] }) {
  const mine = conclusions.filter(conclusion => conclusion.treatmentId === step.id)
  if (mine.length < 2) return null
  return (
    <Fold summary={say.earlier} count={mine.length - 1}>
      {mine.slice(1).map(({ no, words }, index) => {
        const next = mine[index]
        return (
          <div key={no}>
            <p className="tt-as-typed">{words}</p>
            {next?.why && <p className="tt-soft">{say.corrected(dayInWords(dayOf(next.at)), next.why)}</p>}
          </div>
        )
      })}
    </Fold>
  )
}

/** What the members advise, each in their own words. */
export function Advices({ advices }: { advices: readonly Advice[] }) {
  return (
    <Fold summary={say.advices} count={advices.length} open>
      {advices.map(({ accountId, name, organisation, option, stance, words }) => (
        <div key={accountId}>
          <p>
            <strong>{name}</strong>
            {organisation && `, ${organisation}`}: {option && `${option}, `}
            {stanceNames[stance]}
          </p>
          <p className="tt-as-typed">{words}</p>
        </div>
      ))}
    </Fold>
  )
}

type NextStepProps = OneStep & { view: ItemView; advices: readonly Advice[] }

function NextStep({ step, stage, view, advices }: NextStepProps) {
  const at = `/sturing/behandelingen/${step.id}`
  const isMine = view.can.advise && view.myGroups.includes(step.groupId) && asksAdvice(step.purpose, stage)
  const gave = advices.some(advice => advice.accountId === view.me)
  const decision = view.decisions.find(one => one.treatmentId === step.id)
  const isFirst = view.steps.find(one => mayConclude(one.stage))?.step.id === step.id
  return (
    <>
      {isMine && (
        <ButtonLink to={`${at}/advies`} kind={gave ? 'quiet' : 'primary'}>
          {gave ? say.changeAdvice : say.giveAdvice}
        </ButtonLink>
      )}
      {view.can.treat && mayConclude(stage) && (
        <ButtonLink to={`${at}/conclusie`} kind={isFirst ? 'primary' : 'secondary'}>
          {say.conclude}
        </ButtonLink>
      )}
      {decision && (
        <ButtonLink to={`/sturing/besluiten/${decision.id}`} kind="quiet">
          {say.decision}
        </ButtonLink>
      )}
      {view.can.treat && stage === 'concluded' && step.purpose === 'decide' && !decision && (
        <ButtonLink to={`${at}/besluit`} kind="primary">
          {say.decide}
        </ButtonLink>
      )}
      {view.can.treat && stage === 'concluded' && (
        <ButtonLink to={`${at}/verbeter`} kind="quiet">
          {say.correct}
        </ButtonLink>
      )}
    </>
  )
}
