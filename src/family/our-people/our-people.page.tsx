import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { ContactCard } from './contact-card.tsx'
import { titlesOf } from './rules.ts'
import { type OwnHousehold, ownHouseholds, type TeamMember } from './store.server.ts'
import { capacityNames, householdTitle, text } from './text.nl.ts'

export const loader = page('family:read', async ({ tx, actor }) => {
  const households = await ownHouseholds(tx, actor.accountId)
  if (households.length === 0) throw notFound()
  const titles = titlesOf(households, householdTitle)
  return { households: households.map(one => ({ ...one, title: titles.get(one.caseId) ?? '' })) }
})

export default function OurPeople({ loaderData: { households } }: Shown<typeof loader>) {
  const [only, ...more] = households
  return (
    <>
      <PageHead title={text.title} lead={more.length > 0 ? text.several : text.lead} />
      <Stack>
        {more.length === 0 && only ? (
          <WithUs household={only} />
        ) : (
          households.map(household => (
            <Section key={household.caseId} title={household.title}>
              <WithUs household={household} />
            </Section>
          ))
        )}
        <p>{text.wrong}</p>
      </Stack>
    </>
  )
}

function WithUs({ household: { contact, people, deputies } }: { household: OwnHousehold }) {
  const others = people.filter(person => person.part !== 'contact-person')
  return (
    <>
      {contact && <ContactCard contact={contact} deputies={deputies} />}
      {others.length > 0 && (
        <Section title={text.others}>
          {others.map(person => (
            <OneWithUs key={person.name} person={person} />
          ))}
        </Section>
      )}
    </>
  )
}

function OneWithUs({ person: { name, organisation, capacity, task } }: { person: TeamMember }) {
  const knows = capacityNames[capacity]
  return (
    <Card>
      <PersonLine
        name={name}
        detail={[knows !== organisation && knows, organisation].filter(Boolean).join(', ')}
      />
      <p>{text.does(task)}</p>
    </Card>
  )
}
