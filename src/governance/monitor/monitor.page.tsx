import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Grid, Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { SmallPicture } from './chart/picture.tsx'
import { text as exportText } from './export/text.nl.ts'
import { type IndicatorKey, indicatorKeys, indicatorOf, isCounted, themes } from './indicator/rules.ts'
import { startDefinitions, themeNames } from './indicator/start.nl.ts'
import { text as publishedText } from './published/text.nl.ts'
import { seriesOf, spanOf } from './series/rules.ts'
import { lastTold, regionFigures, versionsOf } from './store.server.ts'
import { answerOf, quarterName, text } from './text.nl.ts'
import { breaksIn, definitionOn } from './version/rules.ts'

export const loader = page('steering:read', async ({ tx, actor, today, settings }) => {
  const told = await lastTold(tx)
  const figures = Map.groupBy(await regionFigures(tx), one => one.indicator)
  const versions = Map.groupBy(await versionsOf(tx), one => one.indicator)
  const cardOf = (key: IndicatorKey) => {
    const own = figures.get(key) ?? []
    const changed = versions.get(key) ?? []
    const span = spanOf(own, told)
    return {
      key,
      question: definitionOn(told ?? today, startDefinitions[key], changed).question,
      series: span ? seriesOf(own, null, span, breaksIn(changed)) : null,
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
      />
      <Stack>
        {themes.map(theme => (
          <Section key={theme} title={themeNames[theme]}>
            <Grid>
              {view.cards
                .filter(({ key }) => indicatorOf(key).theme === theme)
                .map(card => (
                  <IndicatorCard key={card.key} card={card} />
                ))}
            </Grid>
          </Section>
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

function IndicatorCard({ card: { key, question, series } }: { card: Loaded['cards'][number] }) {
  const { unit } = indicatorOf(key)
  const whole = series?.whole
  return (
    <Card
      title={
        <a className="nl-link" href={`/sturing/monitor/${key}`}>
          {question}
        </a>
      }
      meta={whole?.facts ? text.restsOn(whole.facts) : undefined}
    >
      {!isCounted(key) && <Badge>{text.notYet}</Badge>}
      {isCounted(key) && <p>{sayOf(key, whole ?? null)}</p>}
      {series && <SmallPicture question={question} unit={unit} series={series} />}
    </Card>
  )
}

function sayOf(key: IndicatorKey, whole: { facts: number | null; value: number | null } | null): string {
  if (!whole) return text.noFigure
  if (whole.value !== null) return answerOf(key, indicatorOf(key).unit, whole.value)
  return whole.facts === null ? text.fewHouseholds : text.onlyCount(whole.facts)
}
