import { lastDayOf, type TeamDeputy, type TeamMember } from '#src/casework/public.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { ContactCard } from './contact-card.tsx'
import { capacityNames, text } from './text.nl.ts'

/** Who works with a family, the contact person first. */
export function WithUs({
  people,
  deputies,
  around = [],
}: {
  people: readonly TeamMember[]
  deputies: readonly TeamDeputy[]
  /** The family's own people, as far as the plan of who reads this names them. */
  around?: readonly { name: string; does: readonly string[] }[]
}) {
  const contact = people.find(person => person.part === 'contact-person')
  const others = people.filter(person => person.part !== 'contact-person')
  return (
    <>
      {contact && <ContactCard contact={contact} deputies={deputies} />}
      {others.length > 0 && (
        <Section title={text.others}>
          {others.map(person => (
            <OneWithUs key={person.name} person={person} contact={contact?.name ?? text.yourContact} />
          ))}
        </Section>
      )}
      {around.length > 0 && (
        <Section title={text.around}>
          {around.map(one => (
            <Card key={one.name}>
              <PersonLine name={one.name} detail={one.does.join('. ')} />
            </Card>
          ))}
        </Section>
      )}
    </>
  )
}

function OneWithUs({ person, contact }: { person: TeamMember; contact: string }) {
  const { name, organisation, capacity, task, until } = person
  const knows = capacityNames[capacity]
  return (
    <Card>
      <PersonLine
        name={name}
        detail={[knows !== organisation && knows, organisation].filter(Boolean).join(', ')}
      />
      <p>{text.does(task)}</p>
      {until && <p>{text.until(lastDayOf(until), contact)}</p>}
    </Card>
  )
}
