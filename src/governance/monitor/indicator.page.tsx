import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Columns, Grid } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { hasPicture, LargePicture, Legend, SmallPicture } from './chart/picture.tsx'
import { SaveCard } from './export/save-card.tsx'
import { help } from './help.nl.ts'
import { hasDots } from './indicator/rules.ts'
import { highest } from './series/rules.ts'
import { FigureTable } from './series/table.tsx'
import { answerOf, betterNames, judgementInWords, quarterName, text } from './text.nl.ts'
import { type IndicatorView, indicatorView } from './view.server.ts'

export const loader = page('steering:read', async access => ({
  view: await indicatorView(access),
  mayDefine: may(access.actor, 'monitor:define'),
  seesDots: may(access.actor, 'practice:read'),
}))

export default function Indicator({ loaderData: { view, mayDefine, seesDots } }: Shown<typeof loader>) {
  const { question } = view.definition
  return (
    <>
      <PageHead
        title={question}
        lead={answer(view)}
        crumbs={steeringCrumbs(question, { label: text.title, to: '/sturing/monitor' })}
        how={help}
      />
      <Columns
        main={
          <>
            <Picture view={view} />
            <Gardens view={view} />
          </>
        }
        side={
          <>
            <About view={view} mayDefine={mayDefine} seesDots={seesDots} />
            {view.region && <SaveCard indicator={view.key} hasPicture={hasPicture(view.region)} />}
          </>
        }
      />
    </>
  )
}

function answer({ key, indicator, region }: IndicatorView): string {
  const whole = region?.whole
  if (!whole) return indicator.source === 'question' ? text.noAnswers : text.noFigure
  if (whole.value !== null) return answerOf(key, indicator.unit, whole.value)
  return whole.facts === null ? text.fewHouseholds : text.onlyCount(whole.facts)
}

function Picture({
  view: { definition, indicator, region, gardens, breaks, reasons },
}: {
  view: IndicatorView
}) {
  return (
    <Card
      title={text.picture}
      level={2}
      meta={region?.whole?.facts ? text.restsOn(region.whole.facts) : undefined}
    >
      {region && (
        <>
          <LargePicture
            question={definition.question}
            unit={indicator.unit}
            series={region}
            breaks={breaks}
          />
          <p>{judgementInWords(region.judgement, 'kwartalen')}</p>
          {reasons.map(({ quarter, why }) => (
            <p key={`${quarter} ${why}`}>
              <strong>{text.breakFrom(quarterName(quarter))}</strong> {why}
            </p>
          ))}
          <Legend judgement={region.judgement} signals={region.signals} />
        </>
      )}
      <p>
        <strong>{text.notConclude}</strong> {definition.cannotSay}
      </p>
      {region && (
        <Fold summary={text.table}>
          <FigureTable
            question={definition.question}
            unit={indicator.unit}
            region={region}
            gardens={gardens}
          />
        </Fold>
      )}
    </Card>
  )
}

function Gardens({ view: { definition, indicator, gardens, breaks } }: { view: IndicatorView }) {
  if (gardens.length === 0) return null
  const most = highest(gardens.map(({ series }) => series))
  const isAnyShown = gardens.some(({ series }) => series.points.some(({ value }) => value !== null))
  return (
    <Card title={text.gardens} level={2}>
      {!isAnyShown && <p>{text.noGardenShown}</p>}
      {isAnyShown && (
        <Grid>
          {gardens.map(({ name, series }) => (
            <div key={name} className="tt-flow">
              <h3 className="nl-heading nl-heading--level-4">{name}</h3>
              <p className="tt-soft">
                {series.whole?.facts ? text.restsOn(series.whole.facts) : text.gardenKept}
              </p>
              <SmallPicture
                question={`${definition.question} ${name}.`}
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

type AboutProps = { view: IndicatorView; mayDefine: boolean; seesDots: boolean }

function About({ view: { key, definition, indicator, coming, versions }, mayDefine, seesDots }: AboutProps) {
  return (
    <Card title={text.about} level={2} meta={text.versionNow(definition.number)}>
      <p>{definition.definition}</p>
      <Facts
        items={[
          { term: text.numerator, value: definition.numerator },
          { term: text.denominator, value: definition.denominator },
          { term: text.direction, value: betterNames[indicator.better] },
          { term: text.source, value: text.sources[indicator.source] },
        ]}
      />
      {indicator.wave && <p className="tt-soft">{text.wave(indicator.wave)}</p>}
      {coming && <p>{text.coming(quarterName(coming.inForceOn))}</p>}
      {versions.length > 0 && (
        <Fold summary={text.history} count={versions.length}>
          {versions.map(({ number, inForceOn, countsOtherwise, why }) => (
            <p key={number}>
              {text.historyLine(number, quarterName(inForceOn), countsOtherwise)}. {why}
            </p>
          ))}
        </Fold>
      )}
      {indicator.source === 'question' && (
        <p>
          <a className="nl-link" href="/sturing/vragen">
            {text.toQuestions}
          </a>
        </p>
      )}
      {seesDots && hasDots(key) && (
        <p>
          <a className="nl-link" href={`/praktijk/monitor/${key}`}>
            {text.toDots}
          </a>
        </p>
      )}
      {mayDefine && (
        <p>
          <a className="nl-link" href={`/sturing/monitor/${key}/beschrijving`}>
            {text.change}
          </a>
        </p>
      )}
    </Card>
  )
}
