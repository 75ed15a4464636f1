import { Notice } from '#src/ui/notice/notice.tsx'
import type { Missing } from './missing.ts'
import { missingInWords, placeOf, text } from './text.nl.ts'

/** What stands between this draft and an active plan, each with the place to mend it. */
export function MissingList({ to, missing }: { to: string; missing: readonly Missing[] }) {
  return (
    <Notice tone="attention" title={text.activate.missing}>
      <ul>
        {missing.map(one => (
          <li key={`${one.code} ${one.situationId ?? ''}`}>
            <a className="nl-link" href={`${to}${placeOf(one)}`}>
              {missingInWords(one)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
