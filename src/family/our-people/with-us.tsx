import type { TeamDeputy, TeamMember } from '#src/casework/public.ts'
import { Card } from '#src/ui/card/card.tsx'
import { asTyped, Said, Typed } from '#src/ui/language/said.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { useWords } from '../language/words.ts'
import { ContactCard } from './contact-card.tsx'
import { lastDayOf } from './rules.ts'

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
  const { ourPeople: text } = useWords()
  const contact = people.find(person => person.part === 'contact-person')
  const others = people.filter(person => person.part !== 'contact-person')
  return (
    <>
      {contact && <ContactCard contact={contact} deputies={deputies} />}
      {others.length > 0 && (
        <Section title={text.others}>
          {others.map(person => (
            <OneWithUs
              key={person.name}
              person={person}
              contact={contact ? asTyped(contact.name) : text.yourContact}
            />
          ))}
        </Section>
      )}
      {around.length > 0 && (
        <Section title={text.around}>
          {around.map(one => (
            <Card key={one.name}>
              <PersonLine name={one.name} detail={<Typed>{one.does.join('. ')}</Typed>} />
            </Card>
          ))}
        </Section>
      )}
    </>
  )
}

function OneWithUs({ person, contact }: { person: TeamMember; contact: string }) {
  const { name, organisation, capacity, task, until } = person
  const { ourPeople: text, names, day } = useWords()
  const known: Record<string, string> = names.capacities
  const knows = known[capacity]
  return (
    <Card>
      <PersonLine
        name={name}
        detail={
          <Said>{[knows !== organisation && knows, asTyped(organisation)].filter(Boolean).join(', ')}</Said>
        }
      />
      <p>
        <Said>{text.does(asTyped(task))}</Said>
      </p>
      {until && (
        <p>
          <Said>{text.until(day(lastDayOf(until)), contact)}</Said>
        </p>
      )}
    </Card>
  )
}
