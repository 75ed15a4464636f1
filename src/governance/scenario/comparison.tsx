import { ButtonLink } from '#src/ui/button/button.tsx'
import { CardFoot } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { Dossier } from './dossier.server.ts'
import type { Score } from './rules.ts'
import { ScoreBar } from './score-bar.tsx'
import { dossierOf, text } from './text.nl.ts'

const say = text.dossier

type ComparisonProps = { dossier: Dossier }

/** The scenarios beside each other: what is said of each on every criterion, and how favourable that is. */
export function Comparison({ dossier: { choice, options, criteria, facts, mayWrite } }: ComparisonProps) {
  const isBlank = options.every(option => option.views.length === 0)
  return (
    <Section title={say.beside}>
      {isBlank ? <p>{say.blank(criteria.map(one => one.name))}</p> : <Beside {...{ options, criteria }} />}
      {!isBlank && <p className="tt-soft">{say.besideNote}</p>}
      {facts.decided && <p>{say.laidDown}</p>}
      {mayWrite && (
        <CardFoot>
          <ButtonLink to={`${dossierOf(choice.id)}/criteria`} kind="quiet">
            {say.criteria}
          </ButtonLink>
          {options.map(option => (
            <a className="nl-link" key={option.id} href={`/sturing/scenarios/${option.id}`}>
              {option.isFilled ? say.change(option.title) : say.fill(option.title)}
            </a>
          ))}
        </CardFoot>
      )}
    </Section>
  )
}

/** The words on every criterion, in a table that one can look along. */
function Beside({ options, criteria }: Pick<Dossier, 'options' | 'criteria'>) {
  const whole = criteria.reduce((total, one) => total + one.weight, 0)
  return (
    <div className="tt-beside-each-other">
      <Table
        caption={say.besideTable}
        hideCaption
        rowHeader="criterion"
        columns={[
          { key: 'criterion', label: say.criterion },
          ...options.map(option => ({ key: option.id, label: option.title })),
        ]}
        rows={criteria.map(criterion => ({
          criterion: (
            <>
              {criterion.name}
              {criterion.weight > 0 && (
                <span className="tt-option__hint">{say.weighs(criterion.weight / whole)}</span>
              )}
            </>
          ),
          ...Object.fromEntries(
            options.map(option => [
              option.id,
              <Said key={option.id} view={option.views.find(view => view.criterionId === criterion.id)} />,
            ]),
          ),
        }))}
      />
    </div>
  )
}

function Said({ view }: { view: Dossier['options'][number]['views'][number] | undefined }) {
  if (!view) return <span className="tt-soft">{say.empty}</span>
  return (
    <>
      <span className="tt-as-typed">{view.words}</span>
      {view.score && (
        <>
          <br />
          <ScoreBar score={view.score as Score} />
        </>
      )}
    </>
  )
}

/** What weights and scores say together, how little would change that, and that it decides nothing. */
export function OrderSection({ dossier: { weighing, criteria } }: ComparisonProps) {
  const { order, lacking, tips, nearest } = weighing
  const hasWeights = criteria.some(one => one.weight > 0)
  const placeAt = (index: number) => 1 + order.slice(0, index).flat().length
  return (
    <Section title={say.order}>
      <p>{say.orderLead}</p>
      {order.length === 0 && <p>{hasWeights ? say.noOrder : say.noWeights}</p>}
      {order.length > 0 && (
        <>
          <ul className="tt-order">
            {order.map((alike, index) => (
              <li key={alike[0]?.id}>
                {say.place(
                  placeAt(index),
                  alike.map(one => one.title),
                )}
              </li>
            ))}
          </ul>
          <p>
            <strong>{nearest ? say.tip(nearest) : say.stable}</strong>
          </p>
        </>
      )}
      {hasWeights &&
        lacking.map(({ option, count }) => <p key={option.id}>{say.lacking(option.title, count)}</p>)}
      {tips.length > 1 && <Tips tips={tips} />}
    </Section>
  )
}

const Tips = ({ tips }: { tips: Dossier['weighing']['tips'] }) => (
  <Fold summary={say.tips} count={tips.length}>
    <ul>
      {tips.map(tip => (
        <li key={`${tip.criterion.id} ${tip.side}`}>{say.tip(tip)}</li>
      ))}
    </ul>
  </Fold>
)
