import type { ReactNode } from 'react'
import { type Day, dayInWords, dayOf } from '#src/kernel/day.ts'
import { type FormState, textAt } from '#src/kernel/form.ts'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { ageBesideName, nameOf } from '../household-member/rules.ts'
import type { MapPerson } from './store.server.ts'
import { text } from './text.nl.ts'

export const mapAt = (caseId: string) => `/huishoudens/${caseId}/mensen-en-netwerk`

export const crumbsOf = (caseId: string, name: string, last?: string) => [
  { label: name, to: `/huishoudens/${caseId}` },
  ...(last ? [{ label: text.title, to: mapAt(caseId) }, { label: last }] : [{ label: text.title }]),
]

/** Everybody as a choice, with the age to tell two of the same name apart. */
export const peopleOptions = (people: readonly MapPerson[], today: Day) =>
  people.map(person => {
    const age = ageBesideName(person, today)
    return { value: person.id, label: age ? `${nameOf(person)} (${age})` : nameOf(person) }
  })

type Choice = { value: string; label: string }

/** What a form holds, in words, to lay beside what a colleague saved meanwhile. */
export const linesOf = (
  form: FormState,
  fields: Record<string, [label: string, choices?: readonly Choice[]]>,
) =>
  Object.entries(fields).map(([name, [label, choices]]) => {
    const value = textAt(form, name)
    return { label, text: choices?.find(choice => choice.value === value)?.label ?? value }
  })

export type Line = { key: string; words: ReactNode; note?: ReactNode; to?: string; about: string }

/** What is known, one thing a line, with the way to change it. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return <p className="tt-soft">{text.words.none}</p>
  return (
    <ul className="tt-known">
      {lines.map(({ key, words, note, to, about }) => (
        <li className="tt-known__line" key={key}>
          <span>
            {words}
            {note && <span className="tt-known__note">{note}</span>}
          </span>
          {to && (
            <a className="nl-link tt-known__change" href={to}>
              {text.change}
              <span className="tt-hidden">{text.about(about)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

type Told = { id: string; words: string; by: string; recordedAt: Date }

/** What stood there before somebody corrected it. */
export function Before({ told }: { told: readonly Told[] }) {
  if (told.length === 0) return null
  return (
    <Fold summary={text.before} count={told.length}>
      <Lines
        lines={told.map(({ id, words, by, recordedAt }) => ({
          key: id,
          words,
          note: text.recorded(by, dayInWords(dayOf(recordedAt))),
          about: words,
        }))}
      />
    </Fold>
  )
}

/** For what was never so: it leaves the drawing, and stays to be seen under what stood there before. */
export function NeverSo({ form }: { form: FormState }) {
  return <Checkbox form={form} name="wrong" label={text.forms.wrong} hint={text.forms.wrongHint} />
}
