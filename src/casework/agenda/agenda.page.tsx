import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { addDays, type Day, dayInWords, weekdayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { timeOf } from '../availability/rules.ts'
import { type AgendaDay, daysAhead, type Line } from './rules.ts'
import { myAgenda } from './store.server.ts'
import { lineInWords, text } from './text.nl.ts'

export const loader = page('own-agenda:read', async ({ tx, actor, settings, today }) => ({
  today,
  days: await myAgenda(tx, { accountId: actor.accountId, settings, today }),
}))

export default function Agenda({ loaderData: { today, days } }: Shown<typeof loader>) {
  const isEmpty = days.every(one => one.lines.length === 0)
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead(daysAhead)}
        meta={
          <span className="tt-agenda__ways">
            <a className="nl-link" href="/agenda/koppelen">
              {text.connect}
            </a>{' '}
            {text.toPrint}
          </span>
        }
      />
      {isEmpty ? (
        <Empty title={text.nothing}>{text.nothingLead}</Empty>
      ) : (
        <Stack>
          {days.map(one => (
            <OneDay key={one.on} of={one} today={today} />
          ))}
        </Stack>
      )}
    </>
  )
}

const dayTitle = (on: Day, today: Day) => {
  const words = weekdayInWords(on)
  if (on === today) return `${text.today}, ${words}`
  return on === addDays(today, 1) ? `${text.tomorrow}, ${words}` : words
}

const OneDay = ({ of: { on, lines }, today }: { of: AgendaDay; today: Day }) => (
  <Card level={2} title={dayTitle(on, today)}>
    {lines.length === 0 ? (
      <p>{text.nothingToday}</p>
    ) : (
      <LinkList
        items={lines.map(line => ({
          to: line.to,
          title: lineInWords(line),
          note: noteOf(line),
          badge: line.begins && timeInWords(line.begins, line.ends),
        }))}
      />
    )}
  </Card>
)

const timeInWords = (begins: Date, ends: Date | null) =>
  [begins, ends].flatMap(moment => (moment ? [timeOf(moment)] : [])).join(' – ')

function noteOf({ kind, about, words, since }: Line): string {
  const parts = [
    kind === 'group' ? '' : about,
    kind === 'alone' || kind === 'seen' ? '' : words,
    since && text.since(dayInWords(since)),
  ]
  return parts.filter(Boolean).join(' · ')
}
