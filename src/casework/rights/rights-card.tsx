import { dayInWords } from '#src/kernel/day.ts'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { PhoneFold } from '#src/ui/fold/fold.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { notOffered } from '../confidant/rules.ts'
import type { Offer } from '../confidant/store.server.ts'
import { text as confidant } from '../confidant/text.nl.ts'
import { dueOn, type RightsTerms } from './rules.ts'
import type { Request } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

type RightsCardProps = {
  caseId: string
  requests: readonly Request[]
  offers: readonly Offer[]
  terms: RightsTerms
}

/** What somebody asked of the own file and still waits for, and to whom nobody offered a confidant yet. */
export function RightsCard({ caseId, requests, offers, terms }: RightsCardProps) {
  const to = `/huishoudens/${caseId}/rechten`
  const waiting = requests.flatMap(one => {
    const due = dueOn(one, terms)
    return due ? [{ ...one, due }] : []
  })
  const names = notOffered(offers)
  return (
    <Card title={text.card.title} level={2}>
      {waiting.length > 0 ? (
        <PhoneFold summary={text.title}>
          <LinkList
            items={waiting.map(({ id, kind, name, due }) => ({
              to: `${to}/${id}`,
              title: `${kindNames[kind]} · ${name}`,
              note: (kind === 'statement' ? text.readBefore : text.before)(dayInWords(due)),
            }))}
          />
        </PhoneFold>
      ) : (
        requests.length === 0 && <p>{text.card.none}</p>
      )}
      {names.length > 0 && <p className="tt-soft">{confidant.line(names.join(', '))}</p>}
      <CardFoot>
        <a className="nl-link" href={to}>
          {text.card.all}
        </a>
      </CardFoot>
    </Card>
  )
}
