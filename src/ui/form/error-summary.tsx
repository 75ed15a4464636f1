import { IconAlertOctagon } from '@tabler/icons-react'
import { use } from 'react'
import type { FormState } from '#src/kernel/form.ts'
import { Icon } from '#src/ui/icon/icon.tsx'
import { Sentence } from '#src/ui/language/said.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { fieldId } from './names.ts'

const headingId = 'fouten-titel'

function Line({ name, message }: { name: string; message: string }) {
  if (name === '')
    return (
      <li>
        <Sentence>{message}</Sentence>
      </li>
    )
  return (
    <li>
      <a className="nl-link" href={`#${fieldId(name)}`}>
        <Sentence>{message}</Sentence>
      </a>
    </li>
  )
}

type ErrorSummaryProps = Pick<FormState, 'errors'> & { isKept: boolean }

/** What still needs attention, each with a link to its place; nothing typed is lost, unless nobody may read it back. */
export function ErrorSummary({ errors, isKept }: ErrorSummaryProps) {
  const { words } = use(SpokenHere)
  const lines = Object.entries(errors).flatMap(([name, messages]) =>
    messages.map(message => ({ name, message })),
  )
  if (lines.length === 0) return null
  return (
    <section
      className="utrecht-alert utrecht-alert--error tt-notice tt-error-summary"
      aria-labelledby={headingId}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after sending, the reader should start at what needs attention
      autoFocus
    >
      <div className="utrecht-alert__icon">
        <Icon icon={IconAlertOctagon} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message tt-flow">
          <h2 className="tt-notice__title" id={headingId}>
            {words.toMend(lines.length)}
          </h2>
          <ul className="tt-error-summary__list">
            {lines.map(line => (
              <Line key={`${line.name} ${line.message}`} {...line} />
            ))}
          </ul>
          {isKept && <p>{words.kept}</p>}
        </div>
      </div>
    </section>
  )
}
