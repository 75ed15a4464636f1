import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { monthInWords } from '#src/kernel/day.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { titlesOf } from '../our-people/rules.ts'
import { openHouseholds } from '../our-people/store.server.ts'
import { capacityNames, householdTitle } from '../our-people/text.nl.ts'
import { byMonth, type LookedIn, type Thing } from './rules.ts'
import { looksAtMine } from './store.server.ts'
import { text, thingNames } from './text.nl.ts'

const words = {
  contact: text.contact,
  capacity: (capacity: string) => capacityNames[capacity] ?? '',
  named: text.named,
}

export const loader = page('family:read', async ({ tx, actor, settings }) => {
  const households = await openHouseholds(tx, actor.accountId)
  const titles = households.length > 1 ? titlesOf(households, householdTitle) : new Map<string, string>()
  const looks = await looksAtMine(tx, settings.lookDelayDays)
  return {
    households: households.map(({ caseId }) => ({
      caseId,
      title: titles.get(caseId) ?? null,
      months: byMonth(
        looks.filter(one => one.caseId === caseId),
        settings.lookShowsNames === 1,
        words,
      ),
    })),
  }
})

export default function WhoLooked({ loaderData: { households } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        {households.map(({ caseId, title, months }) =>
          title ? (
            <Section key={caseId} title={title}>
              <Months months={months} level={3} />
            </Section>
          ) : (
            <Months key={caseId} months={months} level={2} />
          ),
        )}
        <Section title={text.how}>
          {text.howWhat.map(line => (
            <p key={line}>{line}</p>
          ))}
        </Section>
        <Section title={text.own}>
          <p>{text.ownWhat}</p>
          <p>
            <a className="nl-link" href="/mijn-toegang">
              {text.ownLink}
            </a>
          </p>
        </Section>
      </Stack>
    </>
  )
}

const joined = new Intl.ListFormat('nl')
const namesOf = (things: readonly Thing[]) => joined.format(things.map(thing => thingNames[thing]))

function Months({ months, level }: { months: readonly LookedIn[]; level: 2 | 3 }) {
  if (months.length === 0) return <Empty title={text.none}>{text.noneLead}</Empty>
  const Heading = `h${level}` as const
  return months.map(({ month, by }) => (
    <div key={month} className="tt-flow">
      <Heading className="nl-heading nl-heading--level-3">{monthInWords(month)}</Heading>
      <ul>
        {by.map(({ who, things }) => (
          <li key={who}>{text.looked(who, namesOf(things))}</li>
        ))}
      </ul>
    </div>
  ))
}
