import { IconPhone } from '@tabler/icons-react'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import type { TeamMember } from './store.server.ts'
import { text } from './text.nl.ts'

/** The one person to turn to, and how. */
export function ContactCard({ contact }: { contact: TeamMember }) {
  const { name, organisation, phone, reachable } = contact
  return (
    <Card title={text.contact} level={2}>
      <PersonLine name={name} detail={organisation} />
      {phone ? (
        <>
          <ButtonLink to={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} icon={IconPhone}>
            {text.call(phone)}
          </ButtonLink>
          {reachable && <p>{reachable}</p>}
        </>
      ) : (
        <p>{text.noPhone}</p>
      )}
    </Card>
  )
}
