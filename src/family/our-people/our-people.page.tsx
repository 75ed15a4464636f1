import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { ContactCard } from './contact-card.tsx'
import { ownCaseId, peopleWithUs, type TeamMember } from './store.server.ts'
import { capacityNames, text } from './text.nl.ts'

export const loader = page('family:read', async ({ tx, actor }) => {
  const caseId = await ownCaseId(tx, actor.accountId)
  if (!caseId) throw notFound()
  return { people: await peopleWithUs(tx, caseId) }
})

export default function OurPeople({ loaderData: { people } }: Shown<typeof loader>) {
  const contact = people.find(person => person.part === 'contact-person')
  const others = people.filter(person => person !== contact)
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        {contact && <ContactCard contact={contact} />}
        {others.length > 0 && (
          <Section title={text.others}>
            {others.map(person => (
              <OneWithUs key={person.name} person={person} />
            ))}
          </Section>
        )}
        <p>{text.wrong}</p>
      </Stack>
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
