import { Card } from '#src/ui/card/card.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import type { Alike } from './store.server.ts'
import { alikeInWords } from './text.nl.ts'

type AlikeProps = { title: string; lead?: string; alike: readonly Alike[] }

/** Lessons that say much the same, so that one thing learned is not written down twice. */
export function AlikeLessons({ title, lead, alike }: AlikeProps) {
  if (alike.length === 0) return null
  return (
    <Card title={title} level={2} tone="notice">
      {lead && <p>{lead}</p>}
      <LinkList
        items={alike.map(one => ({
          to: `/praktijk/lessen/${one.id}`,
          title: one.title,
          note: alikeInWords(one.likeness),
        }))}
      />
    </Card>
  )
}
