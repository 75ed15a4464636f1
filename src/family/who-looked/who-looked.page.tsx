import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { asTyped, Said } from '#src/ui/language/said.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { type Written, writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { titlesOf } from '../our-people/rules.ts'
import { openHouseholds } from '../our-people/store.server.ts'
import { byMonth, type LookedIn } from './rules.ts'
import { looksAtMine } from './store.server.ts'

function wordsFor({ whoLooked, names }: Written) {
  const capacities: Record<string, string> = names.capacities
  return {
    contact: whoLooked.contact,
    capacity: (capacity: string) => capacities[capacity] ?? '',
    named: (role: string, name: string) => whoLooked.named(role, asTyped(name)),
  }
}

export const loader = page('family:read', async ({ tx, actor, settings }) => {
  const written = writtenIn(actor.language)
  const households = await openHouseholds(tx, actor.accountId)
  const titles = households.length > 1 ? titlesOf(households, written) : new Map<string, string>()
  const looks = await looksAtMine(tx, settings.lookDelayDays)
  return {
    households: households.map(({ caseId }) => ({
      caseId,
      title: titles.get(caseId) ?? null,
      months: byMonth(
        looks.filter(one => one.caseId === caseId),
        settings.lookShowsNames === 1,
        wordsFor(written),
      ),
    })),
  }
})

export default function WhoLooked({ loaderData: { households } }: Shown<typeof loader>) {
  const { whoLooked: text } = useWords()
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

function Months({ months, level }: { months: readonly LookedIn[]; level: 2 | 3 }) {
  const { whoLooked: text, thingNames, month: monthOf, list } = useWords()
  if (months.length === 0) return <Empty title={text.none}>{text.noneLead}</Empty>
  const Heading = `h${level}` as const
  return months.map(({ month, by }) => (
    <div key={month} className="tt-flow">
      <Heading className="nl-heading nl-heading--level-3">{monthOf(month)}</Heading>
      <ul>
        {by.map(({ who, things }) => (
          <li key={who}>
            <Said>{text.looked(who, list(things.map(thing => thingNames[thing])))}</Said>
          </li>
        ))}
      </ul>
    </div>
  ))
}
