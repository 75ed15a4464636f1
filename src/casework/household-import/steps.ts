import type { Day } from '#src/kernel/day.ts'
import { dayWritten, plain } from '#src/kernel/list-row.ts'
import { nameOf } from '../household-member/rules.ts'
import type { PartRow } from './row/rules.ts'
import type { Plan } from './rules.ts'
import { sheetNames, text } from './text.nl.ts'

const say = text.plan

export type Step = { part: string; line: number; household: string; what: string }

/** What each line of a set would do, in words, part by part. */
export function stepsOf({ households, rows }: Plan): Step[] {
  const byKey = new Map(rows.huishoudens.map(row => [plain(row.said('key')), row]))
  const inputs = new Map(households.map(one => [one.line, one.input]))
  const nameIn = (key: string) => byKey.get(plain(key))?.said('name') ?? ''
  const seen = new Set<string>()
  const step = (
    row: { sheet: keyof typeof sheetNames; line: number },
    household: string,
    what: string,
  ): Step => ({
    part: sheetNames[row.sheet],
    line: row.line,
    household,
    what,
  })
  const people = rows.personen.map(row => {
    const number = plain(row.said('person'))
    const isSeen = number !== '' && seen.has(number)
    seen.add(number)
    return step(row, nameIn(row.said('household')), personWords(row, isSeen))
  })
  return [
    ...rows.huishoudens.map(row =>
      step(row, row.said('name'), say.opens(inputs.get(row.line)?.startedOn ?? ('2000-01-01' as Day))),
    ),
    ...rows.adressen.map(row => step(row, nameIn(row.said('household')), homeWords(row))),
    ...people,
    ...rows.contactpersonen.map(row =>
      step(row, nameIn(row.said('household')), say.turn(row.said('name'), row.said('lastDay'))),
    ),
    ...rows.eerder.map(row =>
      step(
        row,
        nameIn(row.said('household')),
        say.earlier(row.said('kind').toLowerCase(), row.said('onDay')),
      ),
    ),
  ]
}

const homeWords = ({ said }: PartRow<'adressen'>) =>
  plain(said('isSecret')) === 'ja'
    ? say.secretHome
    : say.home([said('label'), said('addressLine'), said('town')].filter(Boolean).join(', '))

function personWords({ said }: PartRow<'personen'>, isSeen: boolean): string {
  const expectedOn = dayWritten(said('expectedOn'))
  const name = nameOf({ givenName: said('givenName'), familyName: said('familyName'), expectedOn })
  return isSeen ? say.samePerson(name, said('familyRole')) : say.person(name, said('familyRole'))
}
