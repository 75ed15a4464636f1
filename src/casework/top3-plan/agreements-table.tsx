import { type Day, dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { planAddress } from './addresses.ts'
import { nameIn } from './people.ts'
import type { OfPlanPage } from './plan.page.tsx'
import { type Agreement, nextCheckOn, type Situation, watchOf } from './rules.ts'
import { outcomeNames, text } from './text.nl.ts'

const say = text.agreements

type AgreementsProps = OfPlanPage & { situation: Situation; editing: boolean }

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
            { key: 'due', label: say.due },
            { key: 'watcher', label: say.watcher },
            ...(steps ? [{ key: 'step', label: say.step }] : []),
          ]}
          rows={situation.agreements.map(agreement => ({
            what: <What agreement={agreement} />,
            owner: nameIn(plan, agreement.ownerId),
            due: dayShort(agreement.dueOn),
            watcher: <Watching view={view} agreement={agreement} situation={situation} />,
            step: <Step view={view} agreement={agreement} editing={editing} />,
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
function What({ agreement: { what, warningSign, consequence } }: { agreement: Agreement }) {
  return (
    <>
      {what}
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

type RowProps = OfPlanPage & { agreement: Agreement }

function Watching({ view: { plan }, agreement, situation }: RowProps & { situation: Situation }) {
  const next = nextCheckOn(agreement, situation)
  return (
    <>
      {nameIn(plan, watchOf(agreement, situation).watcherId)}
      <span className="tt-plan-differs">{watchSentence(agreement, next)}</span>
    </>
  )
}

function watchSentence({ lastCheck }: Agreement, next: Day | null): string {
  const checked = lastCheck && say.checked(outcomeNames[lastCheck.outcome], dayShort(lastCheck.checkedOn))
  const looking = next ? say.lookAt(dayShort(next)) : lastCheck ? say.ready : ''
  return [checked, looking].filter(Boolean).join('; ')
}

function Step({ view: { plan, state }, agreement, editing }: RowProps & { editing: boolean }) {
  const here = `${planAddress(plan)}/afspraak/${agreement.id}`
  if (state === 'active')
    return (
      <a className="nl-link" href={`${here}/kijk`}>
        {say.check}
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
