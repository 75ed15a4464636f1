import { type Day, dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { planAddress } from './addresses.ts'
import { OnlyFor } from './from-meeting/only-for.tsx'
import { isLooker } from './overview/rules.ts'
import { nameIn } from './people.ts'
import type { WithPlanView } from './plan-view.ts'
import { type Agreement, isUntold, nextCheckOn, type Situation, watchOf } from './rules.ts'
import { outcomeNames, text, wordNames } from './text.nl.ts'

const say = text.agreements

type AgreementsProps = WithPlanView & { situation: Situation; editing: boolean }

/** How: who sees to what by when, and who keeps an eye on it. */
export function AgreementsTable({ view, situation, editing }: AgreementsProps) {
  const { plan, state } = view
  const steps = editing || state === 'active'
  return (
    <div className="tt-flow">
      {situation.agreements.length === 0 ? (
        <>
          <h4 className="nl-heading nl-heading--level-4">{say.title}</h4>
          <p className="tt-soft">{say.none}</p>
        </>
      ) : (
        <Table
          caption={say.title}
          stack
          rowHeader="what"
          columns={[
            { key: 'what', label: say.what },
            { key: 'owner', label: say.owner },
            { key: 'due', label: say.due, short: true },
            { key: 'watcher', label: say.watcher },
            ...(steps ? [{ key: 'step', label: say.step, short: true, acts: true }] : []),
          ]}
          rows={situation.agreements.map(agreement => ({
            what: <What view={view} agreement={agreement} />,
            owner: nameIn(plan, agreement.ownerId),
            due: <Due view={view} agreement={agreement} />,
            watcher: <Watching view={view} agreement={agreement} situation={situation} />,
            step: <Step view={view} agreement={agreement} situation={situation} editing={editing} />,
          }))}
        />
      )}
      {editing && (
        <ButtonLink to={`${planAddress(plan)}/situatie/${situation.id}/afspraak`} kind="quiet">
          {say.add}
        </ButtonLink>
      )}
    </div>
  )
}

/** Its own sign and consequence stand here only where they differ from the situation's. */
function What({ view, agreement }: RowProps) {
  const { what, warningSign, consequence } = agreement
  return (
    <>
      {what}
      <OnlyFor view={view} part={agreement} />
      {warningSign && (
        <span className="tt-plan-differs">
          {say.sign}: {warningSign}
        </span>
      )}
      {consequence && (
        <span className="tt-plan-differs">
          {say.consequence}: {consequence}
        </span>
      )}
    </>
  )
}

type RowProps = WithPlanView & { agreement: Agreement }

/** By when; a day that passed without a word says so. */
function Due({ view: { state, today }, agreement }: RowProps) {
  const day = dayShort(agreement.dueOn)
  if (state !== 'active' || !isUntold(agreement, today)) return day
  return (
    <>
      {say.was(day)},<span className="tt-plan-differs tt-plan-untold">{say.untold}</span>
    </>
  )
}

type WatchProps = RowProps & { situation: Situation }

function Watching({ view: { plan }, agreement, situation }: WatchProps) {
  const next = nextCheckOn(agreement, situation)
  return (
    <>
      {nameIn(plan, watchOf(agreement, situation).watcherId)}
      {watchOf(agreement, situation).watcherId === agreement.ownerId && (
        <span className="tt-plan-differs">{say.watchesSelf}</span>
      )}
      {watchLines(agreement, next).map(line => (
        <span className="tt-plan-differs" key={line}>
          {line}
        </span>
      ))}
    </>
  )
}

function watchLines({ lastCheck, lastWord }: Agreement, next: Day | null): string[] {
  const checked = lastCheck && say.checked(outcomeNames[lastCheck.outcome], dayShort(lastCheck.checkedOn))
  const looking = next ? say.lookAt(dayShort(next)) : lastCheck && say.ready
  const told = lastWord && say.told(wordNames[lastWord.word], dayShort(lastWord.toldOn))
  return [checked, told, looking].filter(line => line !== null)
}

/** Whether the reader is the one to tell how a passed agreement went: who sees to it, or who looks. */
function isToldBy({ plan, asked, today }: WithPlanView['view'], agreement: Agreement, situation: Situation) {
  const owner = plan.participants.find(one => one.id === agreement.ownerId)
  const isTheirs = owner?.accountId === asked.accountId || isLooker(plan, { agreement, situation }, asked)
  return isTheirs && isUntold(agreement, today)
}

function Step({ view, agreement, situation, editing }: WatchProps & { editing: boolean }) {
  const { plan, state } = view
  const here = `${planAddress(plan)}/afspraak/${agreement.id}`
  if (state === 'active')
    return (
      <a className="nl-link" href={`${here}/kijk`}>
        {isToldBy(view, agreement, situation) ? say.tell : say.check}
        <span className="tt-hidden">: {agreement.what}</span>
      </a>
    )
  return (
    editing && (
      <span className="tt-plan-steps">
        <a className="nl-link" href={here}>
          {text.situations.change}
          <span className="tt-hidden">: {agreement.what}</span>
        </a>
        <a className="nl-link" href={`${here}/weg`}>
          {text.situations.remove}
          <span className="tt-hidden">: {agreement.what}</span>
        </a>
      </span>
    )
  )
}
