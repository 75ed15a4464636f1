import { nameOf } from '../household-member/rules.ts'
import { ways } from './rules.ts'
import type { Sight } from './store.server.ts'
import { missedNames, placeNames, text, wayNames } from './text.nl.ts'

const reasonOf = ({ missedReason, missedWords }: Sight['people'][number]) => {
  const reason = missedReason && missedReason !== 'other' ? missedNames[missedReason].toLowerCase() : null
  return [reason, missedWords].filter(Boolean).join(': ')
}

/** Who was met in which way on one occasion, and what stood out. */
export function SightLine({ sight: { people, place, seenByName, note, withdrawnWhy } }: { sight: Sight }) {
  return (
    <>
      {ways.toReversed().map(way => {
        const these = people.filter(person => person.way === way)
        const names = these.map(person => person.givenName ?? nameOf(person)).join(', ')
        const reason = these[0] ? reasonOf(these[0]) : ''
        return (
          these.length > 0 && (
            <p key={way}>
              {wayNames[way]}: {names}
              {reason && ` (${reason})`}
            </p>
          )
        )
      })}
      <p className="tt-soft">
        {placeNames[place]} · {seenByName}
      </p>
      {note && <p className="tt-as-typed">{note}</p>}
      {withdrawnWhy && <p className="tt-soft">{text.latest.withdrawn(withdrawnWhy)}</p>}
    </>
  )
}
