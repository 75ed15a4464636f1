import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Grid, Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { SmallPicture } from './chart/picture.tsx'
import { text as exportText } from './export/text.nl.ts'
import { help } from './help.nl.ts'
import {
  type IndicatorKey,
  indicatorKeys,
  indicatorOf,
  type Theme as ThemeKey,
  themes,
} from './indicator/rules.ts'
import { startDefinitions, themeNames } from './indicator/start.nl.ts'
import { text as publishedText } from './published/text.nl.ts'
import { seriesOf, spanOf } from './series/rules.ts'
import { lastTold, regionFigures, versionsOf } from './store.server.ts'
import { answerOf, quarterName, text } from './text.nl.ts'
import { definitionOn } from './version/rules.ts'
import { breaksFor } from './view.server.ts'

export const loader = page('steering:read', async ({ tx, actor, today, settings }) => {
  const told = await lastTold(tx)
  const figures = Map.groupBy(await regionFigures(tx), one => one.indicator)
  const versions = Map.groupBy(await versionsOf(tx), one => one.indicator)
  const breaks = await breaksFor(tx)
  const cardOf = (key: IndicatorKey) => {
    const own = figures.get(key) ?? []
    const changed = versions.get(key) ?? []
    const span = spanOf(own, told)
    const quarters = breaks(key, changed).map(({ quarter }) => quarter)
    return {
      key,
      quarters,
      question: definitionOn(told ?? today, startDefinitions[key], changed).question,
      series: span ? seriesOf(own, null, span, quarters) : null,
    }
  }
  return {
    told,
    cards: indicatorKeys.map(cardOf),
    seesDots: may(actor, 'practice:read'),
    mayDefine: may(actor, 'monitor:define'),
    threshold: settings.smallNumberThreshold,
    medianLeast: settings.medianLeastHouseholds,
    settleDays: settings.quarterSettleDays,
  }
})

type Loaded = Shown<typeof loader>['loaderData']

export default function Monitor({ loaderData: view }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={view.told ? text.lead(quarterName(view.told)) : text.leadEmpty}
        crumbs={steeringCrumbs(text.title)}
        how={help}
      />
      <Stack>
        <Few view={view} />
        {themes.map(theme => (
          <Theme key={theme} theme={theme} cards={view.cards} />
        ))}
        <Card title={text.reading} level={2}>
          <p>{text.derived}</p>
          <p>{text.guarded(view.threshold, view.medianLeast)}</p>
          <p>{text.settled(view.settleDays)}</p>
          <p>
            <a className="nl-link" href="/sturing/monitor/uitgeven">
              {exportText.page.title}
            </a>
          </p>
          {view.mayDefine && (
            <p>
              <a className="nl-link" href="/sturing/monitor/bekend">
                {publishedText.title}
              </a>
            </p>
          )}
          {view.seesDots && (
            <p>
              <a className="nl-link" href="/praktijk/monitor">
                {text.toDots}
              </a>
            </p>
          )}
        </Card>
      </Stack>
    </>
  )
}

function Theme({ theme, cards }: { theme: ThemeKey; cards: Loaded['cards'] }) {
  const own = cards.filter(({ key }) => indicatorOf(key).theme === theme)
  const others = own.filter(one => !isTold(one))
  return (
    <Section title={themeNames[theme]}>
      <Stack>
        {others.length < own.length && (
          <Grid>
            {own.filter(isTold).map(card => (
              <IndicatorCard key={card.key} card={card} />
            ))}
          </Grid>
        )}
        {others.length > 0 && <Untold cards={others} />}
      </Stack>
    </Section>
  )
}

/** Beside each other where there is room: nine of them under each other are a wall. */
function Untold({ cards }: { cards: Loaded['cards'] }) {
  const items = cards.map(({ key, question, series }) => ({
    to: `/sturing/monitor/${key}`,
    title: question,
    note: whyUntold(key, series?.whole ?? null),
  }))
  const rows = Math.max(3, Math.ceil(items.length / 2))
  return (
    <Card title={text.untold}>
      <Grid>
        {[0, rows]
          .filter(from => from < items.length)
          .map(from => (
            <LinkList key={from} items={items.slice(from, from + rows)} />
          ))}
      </Grid>
    </Card>
  )
}

const isTold = ({ series }: Loaded['cards'][number]) => series?.whole?.value != null

function whyUntold(key: IndicatorKey, whole: { facts: number | null } | null): string {
  if (!whole) return indicatorOf(key).source === 'question' ? text.untoldAnswers : text.untoldNothing
  return whole.facts === null ? text.untoldFew : text.untoldCount(whole.facts)
}

function IndicatorCard({ card: { key, question, series, quarters } }: { card: Loaded['cards'][number] }) {
  const { unit } = indicatorOf(key)
  if (series?.whole?.value == null) return null
  return (
    <Card
      title={
        <a className="nl-link" href={`/sturing/monitor/${key}`}>
          {question}
        </a>
      }
      meta={series.whole.facts ? text.restsOn(series.whole.facts) : undefined}
    >
      <p>{answerOf(key, unit, series.whole.value)}</p>
      <SmallPicture question={question} unit={unit} series={series} breaks={quarters} />
    </Card>
  )
}

/** Said once: how much can be told of so few, and where one can look further without telling of a family. */
function Few({ view: { cards, told, seesDots } }: { view: Loaded }) {
  const shown = cards.filter(isTold).length
  if (!told || shown * 2 > cards.length) return null
  return (
    <Card title={text.few.title(shown, cards.length)} level={2}>
      <p>{text.few.why}</p>
      <p>{text.few.instead}</p>
      <LinkList
        items={[
          ...(seesDots ? text.few.inPractice : []),
          { to: '/voortgang', title: text.few.report, note: text.few.reportNote },
        ]}
      />
    </Card>
  )
}
