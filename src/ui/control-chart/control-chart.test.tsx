import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ControlChart } from './control-chart.tsx'
import { ticksTo } from './scale.ts'

const labels = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun']
const chart = (values: readonly (number | null)[], more: { breakAt?: number; signalAt?: number } = {}) =>
  renderToStaticMarkup(
    <ControlChart
      title="Komt hulp eerder? Niet meer dan toeval."
      points={values.map((value, at) => ({
        label: labels[at] ?? String(at),
        value,
        isSignal: at === more.signalAt,
        isBreak: at === more.breakAt,
      }))}
      most={20}
      format={String}
      centre={{ value: 12, lower: 4, upper: 19, from: 0, until: values.length - 1 }}
      words={{ break: 'anders geteld' }}
    />,
  )
const lineIn = (markup: string) => /class="tt-control__line" d="([^"]*)"/.exec(markup)?.[1] ?? ''

describe('a chart', () => {
  it('has its words as its name, for who does not see it', () => {
    expect(chart([10, 12])).toMatch(
      /role="img".*<title[^>]*>Komt hulp eerder\? Niet meer dan toeval\.<\/title>/s,
    )
  })

  it('draws no line over a value that is kept back, nor from what was counted otherwise', () => {
    expect(lineIn(chart([10, 12, 11])).match(/[ML]/g)).toEqual(['M', 'L', 'L'])
    expect(lineIn(chart([10, null, 11])).match(/[ML]/g)).toEqual(['M', 'M'])
    expect(lineIn(chart([10, 12, 11, 9], { breakAt: 2 })).match(/[ML]/g)).toEqual(['M', 'L', 'M', 'L'])
    expect(chart([10, 12, 11], { breakAt: 2 })).toContain('anders geteld')
  })

  it('gives what stands out another shape, and not another colour alone', () => {
    expect(chart([10, 12], { signalAt: 1 }).match(/<circle/g)).toHaveLength(1)
    expect(chart([10, 12], { signalAt: 1 })).toContain('tt-control__signal')
  })
})

describe('a scale', () => {
  it.each([
    [37, false, [0, 10, 20, 30, 40]],
    [0.75, false, [0, 0.2, 0.4, 0.6, 0.8]],
    [3, true, [0, 1, 2, 3]],
    [0, false, [0, 1]],
  ])('up to %d has round numbers', (most, isWhole, ticks) => {
    expect(ticksTo(most, isWhole)).toEqual(ticks)
  })
})
