import { dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { addressOf, beginningOf } from '../rules.ts'
import { kindNames, stateNames, text } from '../text.nl.ts'
import type { JournalOverview } from './store.server.ts'

type JournalCardProps = { caseId: string; journal: JournalOverview }

/** The last contacts with this household, and what still waits to be released. */
export function JournalCard({ caseId, journal: { latest, waiting, drafts } }: JournalCardProps) {
  const list = addressOf(caseId, {})
  const items = latest.map(one => ({
    to: `${list}/${one.entryId}`,
    title: `${kindNames[one.kind]} · ${dayShort(one.happenedOn)}`,
    note: beginningOf(one.words, 90),
    badge: one.teamOnly ? stateNames['team-only'] : undefined,
  }))
  const links = [
    ...(waiting ? [{ to: addressOf(caseId, { waiting: true }), label: text.waiting(waiting) }] : []),
    ...(drafts > 0 ? [{ to: list, label: text.drafts(drafts) }] : []),
    ...(latest.length > 0 ? [{ to: list, label: text.all }] : []),
  ]
  return (
    <Card title={text.title} level={2}>
      {latest.length === 0 ? <p>{text.none}</p> : <LinkList items={items} />}
      <CardFoot>
        <ButtonLink to={`${list}/nieuw`}>{text.note}</ButtonLink>
        {links.map(({ to, label }) => (
          <a className="nl-link" href={to} key={label}>
            {label}
          </a>
        ))}
      </CardFoot>
    </Card>
  )
}
