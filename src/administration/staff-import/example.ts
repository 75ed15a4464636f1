import { roleNames } from '#src/access/role-names.nl.ts'
import type { Day } from '#src/kernel/day.ts'
import { columnNames, columns } from './row/rules.ts'
import { exampleNames } from './text.nl.ts'

const field = (words: string) => (/[";\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words)
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Three invented colleagues in the shape that is read in, as Excel in Dutch writes and opens it. */
export function exampleList(
  organisations: readonly string[],
  gardens: readonly string[],
  today: Day,
): string {
  const organisation = organisations[0] ?? exampleNames.organisation
  const garden = gardens[0] ?? ''
  const rows = [
    [exampleNames.one, roleNames.caseworker, garden],
    [exampleNames.two, roleNames['behavioural-scientist'], ''],
    [exampleNames.three, `${roleNames['project-leader']} + ${roleNames['policy-adviser']}`, ''],
  ].map(([name = '', roles = '', where = '']) => [
    name,
    `${name.toLowerCase().replaceAll(' ', '.')}@voorbeeld.nl`,
    organisation,
    roles,
    where,
    today,
  ])
  const lines = [columns.map(column => capital(columnNames[column][0])), ...rows]
  return `\uFEFF${lines.map(line => line.map(field).join(';')).join('\r\n')}\r\n`
}
