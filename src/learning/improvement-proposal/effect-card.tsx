import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import type { MeasuredFor } from './measured.server.ts'
import { measuredInWords } from './rules.ts'
import type { Improvement } from './store.server.ts'
import { effectNames, text } from './text.nl.ts'

const say = text.page

/** What was expected, what the look said, and the figure before and after. */
export function EffectCard({ improvement, measured }: { improvement: Improvement; measured: MeasuredFor }) {
  const { expected, before, after, effect, effectCheckOn, steps } = improvement
  const look = steps.findLast(step => step.state === 'evaluated')
  return (
    <Card title={say.effect} level={2}>
      <Facts items={[{ term: say.expected, value: expected ?? say.noExpected }]} />
      {look && effect ? (
        <p>
          <strong>{effectNames[effect]}.</strong> <span className="tt-as-typed">{look.note}</span>
        </p>
      ) : (
        <p className="tt-soft">{effectCheckOn ? say.lookOn(dayInWords(effectCheckOn)) : say.notLooked}</p>
      )}
      {measured && (
        <>
          <Facts
            items={[
              { term: say.indicator, value: measured.question },
              ...(before ? [{ term: say.before(dayInWords(before)), value: figure(measured.before) }] : []),
              ...(after ? [{ term: say.after(dayInWords(after)), value: figure(measured.after) }] : []),
            ]}
          />
          <p className="tt-soft">{before ? say.caution : say.notDecided}</p>
        </>
      )}
    </Card>
  )
}

const figure = (measured: NonNullable<MeasuredFor>['before']) =>
  measured ? measuredInWords(measured) : say.unknown
