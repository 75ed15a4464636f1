import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { shortNames } from '../journal/rules.ts'
import type { Together } from './store.server.ts'
import { text } from './text.nl.ts'

const addressOf = (caseId: string) => `/huishoudens/${caseId}/samen`
const namesIn = ({ people }: Together) => shortNames(people).map(one => one.name)

type SharedScreenCardProps = { caseId: string; screens: readonly Together[] }

/** The way to look together at the table, and when that was done last. */
export function SharedScreenCard({ caseId, screens: [last] }: SharedScreenCardProps) {
  return (
    <Card title={text.title} level={2}>
      <p>{last ? text.last(dayInWords(last.on), namesIn(last)) : text.cardLead}</p>
      <CardFoot>
        <ButtonLink to={addressOf(caseId)}>{text.begin}</ButtonLink>
      </CardFoot>
    </Card>
  )
}
