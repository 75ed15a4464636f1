import { page } from '#src/access/page.server.ts'
import type { Shown as Loaded } from '#src/access/shown.ts'
import type { Day } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns, Grid, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { hasPicture, SmallPicture } from '../chart/picture.tsx'
import { type Indicator, indicatorOf } from '../indicator/rules.ts'
import { startDefinitions } from '../indicator/start.nl.ts'
import { highest } from '../series/rules.ts'
import { betterNames, text as monitorText, quarterShort, valueShort } from '../text.nl.ts'
import { indicatorAt } from '../view.server.ts'
import { type RegionRow, rowsOf } from './rules.ts'
import { figuresOfIndicator, regionsOf } from './store.server.ts'
import { lackNames, text } from './text.nl.ts'

export const loader = page('national:read', async ({ tx, params }) => {
  const key = indicatorAt(params)
  const regions = await regionsOf(tx)
  const rows = rowsOf(regions, await figuresOfIndicator(tx, key))
  return { key, rows, released: regions.filter(({ told }) => told !== null).length }
})

type View = Loaded<typeof loader>['loaderData']
const shownIn = (rows: readonly RegionRow[]) => rows.filter(({ series }) => series?.whole?.value != null)

export default function NationalIndicator({ loaderData: { key, rows, released } }: Loaded<typeof loader>) {
  const definition = startDefinitions[key]
  const indicator = indicatorOf(key)
  return (
    <>
      <PageHead
        title={definition.question}
        lead={text.summary(shownIn(rows).length, released)}
        crumbs={[{ label: text.title, to: '/landelijk' }, { label: definition.question }]}
      />
      <Stack>
        <Card title={text.perRegion} level={2}>
          <RegionTable question={definition.question} indicator={indicator} rows={rows} />
          <p>
            <strong>{monitorText.notConclude}</strong> {definition.cannotSay} {text.mayNotRank}
          </p>
        </Card>
        <Columns
          main={<Multiples question={definition.question} view={{ key, rows }} />}
          side={
            <>
              <Missing rows={rows} />
              <About view={{ key, released }} />
            </>
          }
        />
      </Stack>
    </>
  )
}

type TableProps = { question: string; indicator: Indicator; rows: readonly RegionRow[] }

function RegionTable({ question, indicator: { unit }, rows }: TableProps) {
  const quarters = rows.find(({ series }) => series)?.series?.points.map(({ quarter }) => quarter) ?? []
  const last = quarters.slice(-4)
  const cell = ({ told, series }: RegionRow, quarter: Day | null) => {
    if (!told || (quarter && quarter > told)) return text.notInRelease
    const shown = quarter ? series?.points.find(one => one.quarter === quarter) : series?.whole
    if (!shown || (shown.facts === 0 && shown.value === null)) return monitorText.nothing
    if (shown.value === null || shown.facts === null)
      return shown.facts === null ? monitorText.keptBack : `${monitorText.keptBack} (${text.n(shown.facts)})`
    const value = valueShort(unit, shown.value)
    return unit === 'count' ? value : `${value} (${text.n(shown.facts)})`
  }
  return (
    <Table
      stack
      caption={question}
      hideCaption
      rowHeader="region"
      columns={[
        { key: 'region', label: text.region },
        { key: 'whole', label: text.sinceBeginning, numeric: true },
        ...last.map(quarter => ({ key: quarter, label: quarterShort(quarter), numeric: true })),
      ]}
      rows={rows.map(row => ({
        region: row.name,
        whole: cell(row, null),
        ...Object.fromEntries(last.map(quarter => [quarter, cell(row, quarter)])),
      }))}
    />
  )
}

function About({ view: { key, released } }: { view: Pick<View, 'key' | 'released'> }) {
  const { definition, numerator, denominator } = startDefinitions[key]
  return (
    <Card title={text.about} level={2}>
      <p>{definition}</p>
      <Facts
        items={[
          { term: monitorText.numerator, value: numerator },
          { term: monitorText.denominator, value: denominator },
          { term: monitorText.direction, value: betterNames[indicatorOf(key).better] },
        ]}
      />
      {released > 0 && (
        <p>
          <a className="nl-link" href={`/landelijk/opslaan/${key}.csv`} download>
            {text.one}
          </a>
        </p>
      )}
    </Card>
  )
}

type MultiplesProps = { question: string; view: Pick<View, 'key' | 'rows'> }

function Multiples({ question, view: { key, rows } }: MultiplesProps) {
  const indicator = indicatorOf(key)
  const drawn = rows.flatMap(({ series, ...row }) =>
    series && hasPicture(series) ? [{ ...row, series }] : [],
  )
  if (indicator.source === 'question')
    return (
      <Card title={text.multiples} level={2}>
        <p>{text.ownQuestions}</p>
      </Card>
    )
  const most = highest(drawn.map(({ series }) => series))
  return (
    <Card title={text.multiples} level={2}>
      {indicator.unit === 'count' && <p>{text.counts}</p>}
      {drawn.length === 0 && <p>{text.noPicture}</p>}
      {drawn.length > 0 && (
        <Grid>
          {drawn.map(({ id, name, series, breaks }) => (
            <div key={id} className="tt-flow">
              <h3 className="nl-heading nl-heading--level-4">{name}</h3>
              <SmallPicture
                question={`${question} ${name}.`}
                unit={indicator.unit}
                series={series}
                breaks={breaks}
                most={most}
              />
            </div>
          ))}
        </Grid>
      )}
    </Card>
  )
}

function Missing({ rows }: { rows: readonly RegionRow[] }) {
  const lacking = rows.filter(({ lacks }) => lacks.length > 0)
  return (
    <Card title={text.missing} level={2}>
      {lacking.length === 0 && <p>{text.nothingMissing}</p>}
      {lacking.length > 0 && (
        <ul>
          {lacking.map(({ id, name, lacks }) => (
            <li key={id}>
              {name} {lacks.map(lack => lackNames[lack]).join(', en ')}.
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
