// Writes docs/rechten.md from the permissions: `npm run docs:rights`. A guard test fails when it is out of date.
import { mkdirSync, writeFileSync } from 'node:fs'
import { roles } from '../src/access/actor.ts'
import { permissionNames } from '../src/access/permission-names.nl.ts'
import { isWithinCase, type Permission, permissions, ruleOf } from '../src/access/permissions.ts'
import { roleNames } from '../src/access/role-names.nl.ts'
import { permissionReasons } from './permission-reasons.nl.ts'

const parts = {
  'contact-person': 'vaste contactpersoon',
  'duo-partner': 'duo-partner',
  'team-member': 'teamlid',
} as const

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(name => (isWords(name) ? '---' : ':-:'))), ...rows.map(row)].join('\n')
const isWords = (name: string) => name === 'Wat' || name === 'Waarom'
const mark = (yes: boolean) => (yes ? '●' : '')

const all = Object.keys(permissions) as Permission[]
const roleMarks = (permission: Permission) =>
  roles.map(role => mark(ruleOf(permission).roles?.includes(role) ?? false))

const byRole = () =>
  table(
    ['Wat', 'Waarom', ...roles.map(role => roleNames[role])],
    all
      .filter(permission => !isWithinCase(permission))
      .map(permission => [
        permissionNames[permission],
        permissionReasons[permission],
        ...roleMarks(permission),
      ]),
  )

const roleToo = (permission: Permission) =>
  (ruleOf(permission).roles ?? []).map(role => roleNames[role]).join(', ')

const byPart = () =>
  table(
    ['Wat', 'Waarom', ...Object.values(parts), 'alleen met de rol'],
    all
      .filter(isWithinCase)
      .map(permission => [
        permissionNames[permission],
        permissionReasons[permission],
        ...(Object.keys(parts) as (keyof typeof parts)[]).map(part =>
          mark(ruleOf(permission).parts?.includes(part) ?? false),
        ),
        roleToo(permission),
      ]),
  )

/** The whole text of docs/rechten.md. */
export const rightsDocument = () => `# Wie mag wat

Deze tabellen zijn gemaakt uit \`src/access/permissions.ts\` met \`npm run docs:rights\`. Verander ze niet met de hand.
Achter elke regel staat waarom juist deze mensen het mogen. Wie meer rollen heeft, mag wat één van die rollen mag. De database bewaakt daarnaast zelf welke gegevens iemand ziet.

## Wat iemand mag door zijn rol

${byRole()}

## Wat iemand mag bij een huishouden

Dit mag alleen wie nu bij het huishouden hoort. Wie er niet bij hoort, ziet niet eens dat het huishouden er is.

${byPart()}
`

if (import.meta.main) {
  const folder = new URL('../docs/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('rechten.md', folder), rightsDocument())
}
