import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { PhoneFold } from '#src/ui/fold/fold.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import type { DisclosureLine } from './store.server.ts'
import { text } from './text.nl.ts'

/** Disclosures as lines to choose from: with whom, when, what for. */
export const disclosureLines = (caseId: string, all: readonly Omit<DisclosureLine, 'about'>[]) =>
  all.map(one => ({
    to: `/huishoudens/${caseId}/verstrekkingen/${one.id}`,
    title: one.sharedWith,
    note: `${dayInWords(one.decidedOn)} · ${one.purpose}`,
  }))

type DisclosureCardProps = { caseId: string; disclosures: readonly DisclosureLine[] }

/** What was shared last. */
export function DisclosureCard({ caseId, disclosures }: DisclosureCardProps) {
  const list = `/huishoudens/${caseId}/verstrekkingen`
  return (
    <Card title={text.title} level={2}>
      {disclosures.length > 0 ? (
        <PhoneFold summary={text.last}>
          <LinkList items={disclosureLines(caseId, disclosures.slice(0, 2))} />
        </PhoneFold>
      ) : (
        <p>{text.none}</p>
      )}
      <CardFoot>
        <ButtonLink to={`${list}/nieuw`}>{text.record}</ButtonLink>
        <a className="nl-link" href={list}>
          {text.all}
        </a>
      </CardFoot>
    </Card>
  )
}
