import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, distanceInWords, weekdayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Grid, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { hourInWords } from '../development/text.nl.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { calendarEntries } from './entries.server.ts'
import { comingAndPast, type Entry } from './rules.ts'
import { fileName, home, kindNames, text } from './text.nl.ts'

export const loader = page('steering:read', async ({ tx, today }) => ({
  ...comingAndPast(await calendarEntries(tx, today), today),
  today,
}))

export default function Calendar({ loaderData: { coming, past, today } }: Shown<typeof loader>) {
  const lead = (
    <>
      {text.lead}
      <a className="nl-link" href="/sturing/vergaderingen">
        {text.meetings}
      </a>
      .
    </>
  )
  const next = coming.length > 0 && <ButtonLink to={`${home}/${fileName}`}>{text.save}</ButtonLink>
  return (
    <>
      <PageHead title={text.title} lead={lead} crumbs={steeringCrumbs(text.title)} next={next} />
      <Section title={text.coming}>
        {coming.length === 0 ? (
          <p className="tt-soft">{text.noneComing}</p>
        ) : (
          <Grid>
            {coming.map(entry => (
              <EntryCard key={entry.key} entry={entry} distance={distanceInWords(entry.from, today)} />
            ))}
          </Grid>
        )}
      </Section>
      {past.length > 0 && (
        <Fold summary={text.past} count={past.length} open={coming.length === 0}>
          <LinkList items={past.map(entry => ({ to: entry.to, title: entry.title, note: whenOf(entry) }))} />
        </Fold>
      )}
    </>
  )
}

const whenOf = ({ from, until, atTime, place }: Entry) =>
  [
    weekdayInWords(from),
    until && until !== from && text.until(dayInWords(until)),
    atTime && hourInWords(atTime),
    place,
  ]
    .filter(Boolean)
    .join(', ')

function EntryCard({ entry, distance }: { entry: Entry; distance: string }) {
  const save = (
    <ButtonLink to={`${home}/${entry.key}/${fileName}`} kind="quiet">
      {text.saveOne}
      <span className="tt-hidden">: {entry.title}</span>
    </ButtonLink>
  )
  return (
    <Card
      title={
        <a className="nl-link" href={entry.to}>
          {entry.title}
        </a>
      }
      meta={kindNames[entry.kind]}
      action={save}
    >
      <p>
        {whenOf(entry)} <span className="tt-soft">({distance})</span>
      </p>
      {entry.about && <p className="tt-as-typed">{entry.about}</p>}
    </Card>
  )
}
