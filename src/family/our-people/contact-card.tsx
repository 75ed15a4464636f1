import { IconPhone } from '@tabler/icons-react'
import { deputyInWords, type TeamDeputy, type TeamMember } from '#src/casework/public.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { whomToCall } from './rules.ts'
import { text } from './text.nl.ts'

type ContactCardProps = { contact: TeamMember; deputies: readonly TeamDeputy[] }

/** The one person to turn to, and how; on days of absence who takes that person's place. */
export function ContactCard({ contact, deputies }: ContactCardProps) {
  const { name, organisation } = contact
  return (
    <Card title={text.contact} level={2}>
      <PersonLine name={name} detail={organisation} />
      <Reach contact={contact} deputies={deputies} />
      {deputies.map(deputy => (
        <p key={deputy.fromDay}>
          {deputyInWords(deputy)} {text.staysContact(deputy.forName.split(' ')[0] ?? '')}
        </p>
      ))}
    </Card>
  )
}

function Reach({ contact, deputies }: ContactCardProps) {
  const found = whomToCall(contact, deputies)
  if (!found) return <p>{text.noPhone}</p>
  const { name, phone, reachable } = found
  return (
    <>
      <ButtonLink to={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} icon={IconPhone}>
        {deputies.some(one => one.isNow) ? text.callNamed(name, phone) : text.call(phone)}
      </ButtonLink>
      {reachable && <p>{reachable}</p>}
    </>
  )
}
