import type { Day } from '#src/kernel/day.ts'
import { type ChartPoint, ControlChart } from '#src/ui/control-chart/control-chart.tsx'
import type { Unit } from '../indicator/rules.ts'
import { highest, type Series, standingOut } from '../series/rules.ts'
import { judgementInWords, quarterShort, text, valueShort } from '../text.nl.ts'

const words = { break: text.breakWord }
export const isWhole = (unit: Unit) => unit === 'count' || unit === 'people'

function pointsOf({ points, signals }: Series, breaks: readonly Day[]): ChartPoint[] {
  const out = standingOut(signals)
  return points.map(({ quarter, value }, place) => ({
    label: quarterShort(quarter),
    value,
    isSignal: out.has(place),
    isBreak: place > 0 && breaks.includes(quarter),
  }))
}

export function centreOf({ judgement, judged }: Pick<Series, 'judgement' | 'judged'>) {
  if (judgement.kind === 'too-few') return undefined
  const { lower, upper } = judgement.kind === 'limits' ? judgement : { lower: undefined, upper: undefined }
  return { value: judgement.centre, lower, upper, ...judged }
}

type PictureProps = { question: string; unit: Unit; series: Series }

/** A picture has at least two values; one is a sentence. */
export const hasPicture = ({ points }: Series) => points.filter(({ value }) => value !== null).length > 1

export function SmallPicture({
  question,
  unit,
  series,
  breaks = [],
  most = highest([series]),
}: PictureProps & { breaks?: readonly Day[]; most?: number }) {
  if (!hasPicture(series)) return null
  return (
    <ControlChart
      isSmall
      title={text.pictureTitle(question, judgementInWords(series.judgement, 'kwartalen'))}
      points={pointsOf(series, breaks)}
      most={most}
      isWhole={isWhole(unit)}
      format={value => valueShort(unit, value)}
      centre={centreOf(series)}
      words={words}
    />
  )
}

export function LargePicture({ question, unit, series, breaks }: PictureProps & { breaks: readonly Day[] }) {
  if (!hasPicture(series)) return null
  return (
    <ControlChart
      title={text.pictureTitle(question, judgementInWords(series.judgement, 'kwartalen'))}
      points={pointsOf(series, breaks)}
      most={highest([series])}
      isWhole={isWhole(unit)}
      format={value => valueShort(unit, value)}
      centre={centreOf(series)}
      words={words}
    />
  )
}

/** What the lines and marks of a picture mean, as far as they are in it. */
export function Legend({ judgement, signals }: Pick<Series, 'judgement' | 'signals'>) {
  if (judgement.kind === 'too-few') return null
  return (
    <p className="tt-soft">
      {text.legend.centre}{' '}
      {judgement.kind === 'limits' && (judgement.by === 'median' ? text.legend.median : text.legend.limits)}{' '}
      {signals.length > 0 && text.legend.signal}
    </p>
  )
}
