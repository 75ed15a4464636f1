import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { lastDayOf } from '../export/sheets.ts'
import { indicatorKeys, indicatorOf, themes } from '../indicator/rules.ts'
import { startDefinitions, themeNames } from '../indicator/start.nl.ts'
import { valueInWords, valueShort } from '../text.nl.ts'
import { type Across, acrossRegions, canCompare, shownOf } from './rules.ts'
import { figuresSinceTheBeginning, regionsOf } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('national:read', async ({ tx }) => {
  const figures = await figuresSinceTheBeginning(tx)
  const regions = (await regionsOf(tx)).map(({ id, name, told, releasedOn, threshold }) => ({
    ...{ name, releasedOn, threshold, until: told && lastDayOf(told), shown: shownOf(figures, id) },
  }))
  return { regions, across: acrossRegions(figures) }
})

type Loaded = Shown<typeof loader>['loaderData']

export default function National({ loaderData: { regions, across } }: Shown<typeof loader>) {
  const released = regions.filter(({ until }) => until !== null).length
  return (
    <>
      <PageHead
        title={text.title}
        lead={released > 0 ? text.lead(released, regions.length) : text.leadEmpty}
      />
      <Columns
        main={
          <>
            <Card title={text.regions} level={2}>
              <Regions regions={regions} />
            </Card>
            {released > 0 &&
              themes.map(theme => (
                <Card key={theme} title={themeNames[theme]} level={2}>
                  <Questions
                    caption={themeNames[theme]}
                    across={across.filter(({ key }) => indicatorOf(key).theme === theme)}
                    released={released}
                  />
                </Card>
              ))}
          </>
        }
        side={<Reading regions={regions} hasFile={released > 0} />}
      />
    </>
  )
}

function Reading({ regions, hasFile }: Pick<Loaded, 'regions'> & { hasFile: boolean }) {
  const thresholds = regions.map(({ threshold }) => threshold)
  return (
    <Card title={text.reading} level={2}>
      <p>{text.may}</p>
      <p>{text.mayNotRank}</p>
      <p>{text.mayNotAdd}</p>
      <p>{text.thresholds(Math.min(...thresholds), Math.max(...thresholds))}</p>
      <p>{text.released}</p>
      {hasFile && (
        <p>
          <a className="nl-link" href="/landelijk/opslaan/alles.csv" download>
            {text.all}
          </a>
        </p>
      )}
    </Card>
  )
}

const between = ({ key, shown, least, most }: Across) => {
  if (shown === 0) return text.noneShown
  if (!canCompare(key) || least === null || most === null) return text.noSpread
  const { unit } = indicatorOf(key)
  return least === most
    ? valueInWords(unit, most)
    : text.spread(valueShort(unit, least), valueInWords(unit, most))
}

type QuestionsProps = { caption: string; across: readonly Across[]; released: number }

const Questions = ({ caption, across, released }: QuestionsProps) => (
  <Table
    stack
    caption={caption}
    hideCaption
    rowHeader="question"
    columns={[
      { key: 'question', label: text.question },
      { key: 'shown', label: text.shown, numeric: true },
      { key: 'between', label: text.between, numeric: true },
    ]}
    rows={across.map(one => ({
      question: (
        <a className="nl-link" href={`/landelijk/${one.key}`}>
          {startDefinitions[one.key].question}
        </a>
      ),
      shown: text.of(one.shown, released),
      between: between(one),
    }))}
  />
)

const Regions = ({ regions }: Pick<Loaded, 'regions'>) => (
  <Table
    stack
    caption={text.regions}
    hideCaption
    rowHeader="region"
    columns={[
      { key: 'region', label: text.region },
      { key: 'until', label: text.until },
      { key: 'on', label: text.releasedOn },
      { key: 'shown', label: text.outcomes, numeric: true },
    ]}
    rows={regions.map(({ name, until, releasedOn, shown }) => ({
      region: name,
      until: until ? dayInWords(until) : text.notReleased,
      on: releasedOn ? dayInWords(releasedOn) : '–',
      shown: until ? text.of(shown, indicatorKeys.length) : '–',
    }))}
  />
)
