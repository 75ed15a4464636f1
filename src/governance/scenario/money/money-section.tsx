import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { CardFoot } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { standingOf } from '../../fund/rules.ts'
import { inEuros } from '../../fund/text.nl.ts'
import type { Dossier } from '../dossier.server.ts'
import { text } from './text.nl.ts'

type MoneySectionProps = { dossier: Dossier }

/** What each scenario costs, what of it is covered, and the gap in plain words. */
export function MoneySection({ dossier: { options, funds, mayWrite, today } }: MoneySectionProps) {
  const ending = funds.filter(fund => ['ending', 'ended'].includes(standingOf(fund, today)))
  const lines = options.flatMap(option => option.years.map(year => ({ option, year })))
  return (
    <Section
      title={text.heading}
      action={
        <ButtonLink to="/sturing/geld" kind="quiet">
          {text.funds}
        </ButtonLink>
      }
    >
      {ending.map(({ id, name, untilDay }) => (
        <Notice key={id} tone="attention" title={text.ends(name, untilDay ? dayInWords(untilDay) : '')} />
      ))}
      {lines.length === 0 ? <p>{text.none}</p> : <Years lines={lines} />}
      {mayWrite && (
        <CardFoot>
          {options.map(({ id, title }) => (
            <a className="nl-link" key={id} href={`/sturing/scenarios/${id}/geld`}>
              {text.title(title)}
            </a>
          ))}
        </CardFoot>
      )}
    </Section>
  )
}

type Line = { option: Dossier['options'][number]; year: Dossier['options'][number]['years'][number] }

const Years = ({ lines }: { lines: Line[] }) => (
  <>
    <ul>
      {lines.map(({ option, year }) => (
        <li key={`${option.id} ${year.year}`}>
          {text.inWords(option.title, year)}
          {year.ended.length > 0 && ` ${text.ended(year.ended, year.year)}`}
        </li>
      ))}
    </ul>
    <Fold summary={text.table}>
      <Table
        caption={text.table}
        hideCaption
        stack
        rowHeader="scenario"
        columns={[
          { key: 'scenario', label: text.scenario },
          { key: 'year', label: text.year },
          { key: 'costs', label: text.costs, numeric: true },
          { key: 'covered', label: text.covered, numeric: true },
          { key: 'gap', label: text.gap, numeric: true },
        ]}
        rows={lines.map(({ option, year }) => ({
          scenario: option.title,
          year: year.year,
          costs: year.costs > 0 ? inEuros(year.costs) : <span className="tt-soft">{text.notYet}</span>,
          covered: inEuros(year.covered),
          gap: inEuros(year.gap),
        }))}
      />
    </Fold>
  </>
)
