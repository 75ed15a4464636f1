import type { Day } from '#src/kernel/day.ts'
import { parseDay } from '#src/kernel/day.ts'
import { type FormState, textAt } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { nameWithAge } from '../household-member/rules.ts'
import { doublesOf, nobody } from './rules.ts'
import type { WithinReach } from './store.server.ts'
import { reasonNames, text } from './text.nl.ts'

type DoubleFieldProps = {
  form: FormState
  prefix?: string
  known: readonly WithinReach[]
  /** The household that somebody is put into. */
  caseId?: string
  today: Day
}

/** Asks whether somebody just typed is a person one knows; nothing where that is not likely. */
export function DoubleField({ form, prefix, known, caseId, today }: DoubleFieldProps) {
  const at = (field: string) => (prefix ? `${prefix}.${field}` : field)
  const typed = {
    givenName: textAt(form, at('givenName')),
    familyName: textAt(form, at('familyName')),
    birthDate: parseDay(textAt(form, at('birthDate'))),
    caseId,
  }
  const doubles = doublesOf(typed, known)
  if (doubles.length === 0) return null
  const elsewhere = doubles.filter(one => one.caseId !== caseId)
  return (
    <Radios
      form={form}
      name={at('sameAs')}
      legend={text.field.legend}
      hint={elsewhere.length === 0 ? text.field.here : <Elsewhere doubles={elsewhere} />}
      options={[
        ...doubles.map(one => ({
          value: one.id,
          label: text.field.yes(nameWithAge(one, today), one.householdName),
          hint: reasonNames[one.reason],
        })),
        { value: nobody, label: text.field.no },
      ]}
    />
  )
}

/** In which households they are known, to go on there when it is the same family. */
function Elsewhere({ doubles }: { doubles: readonly WithinReach[] }) {
  const households = new Map(doubles.map(one => [one.caseId, one.householdName]))
  return (
    <>
      {text.field.hint}
      {[...households].map(([caseId, name], index) => (
        <span key={caseId}>
          {index > 0 && ', '}
          <a className="nl-link" href={`/huishoudens/${caseId}`}>
            {name}
          </a>
        </span>
      ))}
      .
    </>
  )
}
