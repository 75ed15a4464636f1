import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import type { GuardedCount } from '#src/kernel/small-numbers.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { type Figure, type FigureName, figureOf } from './rules.ts'
import { planCounts } from './store.server.ts'
import { figureWords, partNames, text } from './text.nl.ts'

const names = ['held', 'kept', 'used'] as const satisfies FigureName[]

export const loader = page('steering:read', async ({ tx, today, settings }) => {
  const counts = await planCounts(tx, today, settings.planDormantDays)
  return {
    today,
    threshold: settings.smallNumberThreshold,
    dormantDays: settings.planDormantDays,
    figures: names.map(name => ({ name, figure: figureOf(name, counts, settings.smallNumberThreshold) })),
  }
})

export default function PlanFigures({
  loaderData: { today, threshold, dormantDays, figures },
}: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead(dayInWords(today))} crumbs={steeringCrumbs(text.title)} />
      <Columns
        main={figures.map(({ name, figure }) => <FigureCard key={name} name={name} figure={figure} />)}
        side={
          <Card title={text.reading} level={2}>
            <p>{text.guarded(threshold)}</p>
            <p>{text.dormant(dormantDays)}</p>
          </Card>
        }
      />
    </>
  )
}

const shown = (count: GuardedCount) => (count === 'hidden' ? text.hidden : count)

/** A question, what the counts answer, and what they may not be read as. */
function FigureCard({ name, figure }: { name: FigureName; figure: Figure }) {
  const { parts, total, households, isEmpty } = figure
  const words = figureWords[name]
  const counts = Object.fromEntries(parts.map(({ part, count }) => [part, count]))
  // A part without the whole it belongs to reads as the whole.
  const tellsSomething = !isEmpty && total !== 'hidden'
  return (
    <Card title={words.question} level={2}>
      <p>
        <strong>{isEmpty ? words.none : words.answer(counts, total, households)}</strong>
      </p>
      <p>{words.what}</p>
      {tellsSomething && (
        <Table
          caption={words.what}
          hideCaption
          rowHeader="part"
          columns={[
            { key: 'part', label: text.part },
            { key: 'count', label: words.unit, numeric: true },
          ]}
          rows={[
            ...parts.map(({ part, count }) => ({ part: partNames[part], count: shown(count) })),
            { part: text.total, count: <strong>{shown(total)}</strong> },
          ]}
        />
      )}
      <p className="tt-soft">
        {text.notConclude}
        {words.not}
      </p>
    </Card>
  )
}
