import { IconPhone } from '@tabler/icons-react'
import type { TeamDeputy, TeamMember } from '#src/casework/public.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { asTyped, Said, Typed } from '#src/ui/language/said.tsx'
import { useThreeLines } from '#src/ui/notice/numbers-here.ts'
import { PersonLine } from '#src/ui/people/people.tsx'
import { useWords } from '../language/words.ts'
import { whomToCall } from './rules.ts'

type ContactCardProps = { contact: TeamMember; deputies: readonly TeamDeputy[] }

/** The one person to turn to, and how; on days of absence who takes that person's place. */
export function ContactCard({ contact, deputies }: ContactCardProps) {
  const { ourPeople: text, period } = useWords()
  const { name, organisation } = contact
  return (
    <Card title={text.contact} level={2}>
      <PersonLine name={name} detail={<Typed>{organisation}</Typed>} />
      <Reach contact={contact} deputies={deputies} />
      {deputies.map(({ fromDay, untilDay, name: deputy, forName }) => (
        <p key={fromDay}>
          <Said>{text.deputy(period(fromDay, untilDay), asTyped(deputy), asTyped(forName))}</Said>{' '}
          <Said>{text.staysContact(asTyped(forName.split(' ')[0] ?? ''))}</Said>
        </p>
      ))}
    </Card>
  )
}

function Reach({ contact, deputies }: ContactCardProps) {
  const { safeHome } = useThreeLines()
  const { ourPeople: text } = useWords()
  const found = whomToCall(contact, deputies)
  if (!found)
    return (
      <p>
        <Said>{text.noPhone(safeHome.who, safeHome.number)}</Said>
      </p>
    )
  const { name, phone, reachable } = found
  return (
    <>
      <ButtonLink to={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} icon={IconPhone}>
        <Said>
          {deputies.some(one => one.isNow)
            ? text.callNamed(asTyped(name), asTyped(phone))
            : text.call(asTyped(phone))}
        </Said>
      </ButtonLink>
      {reachable && (
        <p>
          <Typed>{reachable}</Typed>
        </p>
      )}
    </>
  )
}
