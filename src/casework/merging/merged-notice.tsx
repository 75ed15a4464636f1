import { Notice } from '#src/ui/notice/notice.tsx'
import type { Merged } from './rules.ts'
import { text } from './text.nl.ts'

/** Where the work on this household goes on, or what was merged into it; nothing for most households. */
export function MergedNotice({ merged: { into, from } }: { merged: Merged }) {
  if (into)
    return (
      <Notice tone="attention" title={text.into.title}>
        <p>{text.into.lead(into.contact ?? text.into.nobody)}</p>
        {into.id && (
          <p>
            <a className="nl-link" href={`/huishoudens/${into.id}`}>
              {text.into.link(into.name ?? '')}
            </a>
          </p>
        )}
      </Notice>
    )
  if (from.length === 0) return null
  return (
    <p>
      {text.from}{' '}
      {from.map(({ id, name }) => (
        <a className="nl-link" key={id} href={`/huishoudens/${id}`}>
          {name}{' '}
        </a>
      ))}
    </p>
  )
}
