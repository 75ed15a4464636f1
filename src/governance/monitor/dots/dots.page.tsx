import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { ControlChart } from '#src/ui/control-chart/control-chart.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { centreOf, isWhole, Legend } from '../chart/picture.tsx'
import { hasDots, indicatorOf, type Unit } from '../indicator/rules.ts'
import { startDefinitions } from '../indicator/start.nl.ts'
import { standingOut } from '../series/rules.ts'
import { dotsOf, gardensOf, versionsOf } from '../store.server.ts'
import { judgementInWords, quarterName, text, valueInWords, valueShort } from '../text.nl.ts'
import { definitionOn } from '../version/rules.ts'
import { indicatorAt } from '../view.server.ts'
import { isJudged, mostDots, readDots } from './rules.ts'
import { dotsText as say } from './text.nl.ts'

export const loader = page('practice:read', async ({ tx, params, today, actor }) => {
  const key = indicatorAt(params)
  if (!hasDots(key)) throw notFound()
  const gardens = new Map((await gardensOf(tx)).map(({ id, name }) => [id, name]))
  return {
    key,
    indicator: indicatorOf(key),
    definition: definitionOn(today, startDefinitions[key], await versionsOf(tx, key)),
    dots: (await dotsOf(tx, key)).map(dot => ({ ...dot, garden: gardens.get(dot.gardenId ?? '') ?? '' })),
    steers: may(actor, 'steering:read'),
  }
})
type Loaded = Shown<typeof loader>['loaderData']

export default function Dots({ loaderData: view }: Shown<typeof loader>) {
  const { definition, dots } = view
  return (
    <>
      <PageHead
        title={definition.question}
        lead={isJudged(view.indicator.unit) ? say.one : say.counted}
        crumbs={[
          { label: 'Praktijk', to: '/praktijk' },
          { label: text.title, to: '/praktijk/monitor' },
          { label: definition.question },
        ]}
      />
      {dots.length === 0 ? (
        <Empty title={say.none}>
          <p>{say.empty}</p>
        </Empty>
      ) : (
        <Picture view={view} />
      )}
    </>
  )
}

function Picture({ view: { key, indicator, definition, dots, steers } }: { view: Loaded }) {
  const { unit } = indicator
  const { yes, middle, judgement } = readDots(dots, unit)
  const shown = dots.slice(-mostDots)
  const isAmount = judgement !== null
  const signals = judgement && judgement.kind !== 'too-few' ? judgement.signals : []
  const out = standingOut(signals)
  const answer = isAmount ? say.middle(valueInWords(unit, middle)) : say.yesNo(yes, dots.length)
  const words = judgement ? judgementInWords(judgement, 'stippen') : ''
  const upper = judgement?.kind === 'limits' ? judgement.upper : 0
  return (
    <Card
      title={answer}
      level={2}
      meta={shown.length < dots.length ? say.last(shown.length, dots.length) : text.restsOn(dots.length)}
    >
      {isAmount && shown.length > 1 && (
        <ControlChart
          title={`${definition.question} ${answer} ${words}`}
          points={shown.map(({ place, value }, at) => ({
            label: say.place(place),
            value,
            isSignal: out.has(at),
          }))}
          most={Math.max(upper, ...shown.map(({ value }) => value))}
          isWhole={isWhole(unit)}
          format={value => valueShort(unit, value)}
          centre={judgement && centreOf({ judgement, judged: { from: 0, until: shown.length - 1 } })}
          words={{ break: text.breakWord }}
        />
      )}
      {judgement && <p>{words}</p>}
      {judgement && <Legend judgement={judgement} signals={signals} />}
      <p>
        <strong>{text.notConclude}</strong> {definition.cannotSay}
      </p>
      {isAmount ? (
        <Fold summary={text.table}>
          <AmountTable question={definition.question} unit={unit} dots={shown} />
        </Fold>
      ) : (
        <YesTable question={definition.question} dots={dots} />
      )}
      {steers && (
        <p>
          <a className="nl-link" href={`/sturing/monitor/${key}`}>
            {say.toFigures}
          </a>
        </p>
      )}
    </Card>
  )
}

type TableProps = { question: string; dots: Loaded['dots'] }

const AmountTable = ({ question, unit, dots }: TableProps & { unit: Unit }) => (
  <Table
    caption={question}
    hideCaption
    stack
    rowHeader="place"
    columns={[
      { key: 'place', label: say.order, short: true },
      { key: 'quarter', label: text.quarter, short: true },
      { key: 'garden', label: say.garden },
      { key: 'value', label: text.value, numeric: true },
    ]}
    rows={dots.map(({ place, quarter, garden, value }) => ({
      place: say.place(place),
      quarter: quarterName(quarter),
      garden,
      value: valueShort(unit, value),
    }))}
  />
)

/** How many yes in each quarter, for each garden: a row of noughts and ones is no picture. */
function YesTable({ question, dots }: TableProps) {
  const gardens = [...new Set(dots.map(({ garden }) => garden))].filter(Boolean).toSorted()
  const cell = (some: Loaded['dots']) =>
    some.length === 0 ? text.nothing : say.ratio(some.filter(({ value }) => value > 0).length, some.length)
  return (
    <Table
      caption={question}
      hideCaption
      stack
      rowHeader="quarter"
      columns={[
        { key: 'quarter', label: text.quarter, short: true },
        { key: 'all', label: text.region },
        ...gardens.map(garden => ({ key: garden, label: garden })),
      ]}
      rows={[...Map.groupBy(dots, ({ quarter }) => quarter)].map(([quarter, own]) => ({
        quarter: quarterName(quarter),
        all: cell(own),
        ...Object.fromEntries(
          gardens.map(garden => [garden, cell(own.filter(dot => dot.garden === garden))]),
        ),
      }))}
    />
  )
}
