import { dayInWords } from '#src/kernel/day.ts'
import type { Split } from './store.server.ts'
import { text } from './text.nl.ts'

/** Which household this one came from and which came from it; nothing for most households. */
export const SplitNotice = ({ splits }: { splits: readonly Split[] }) =>
  splits.map(({ way, on, id, name }) => (
    <p key={`${way}${on}${id}`}>
      {text.notice[way](dayInWords(on))}{' '}
      {id ? (
        <a className="nl-link" href={`/huishoudens/${id}`}>
          {name}
        </a>
      ) : (
        text.notice.hidden
      )}
    </p>
  ))
