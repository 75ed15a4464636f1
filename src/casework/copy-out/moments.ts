import type { Moment } from '../timeline/rules.ts'
import type { CopyOut } from './store.server.ts'
import { partNames, text } from './text.nl.ts'

/** That the core went to another system, by whom, and which parts of it. */
export const copyMoments = (_: string, copies: readonly CopyOut[]): Moment[] =>
  copies.map(({ system, parts, madeByName, madeOn }) => ({
    on: madeOn,
    title: text.line(system),
    to: null,
    more: `${madeByName}: ${parts.map(part => partNames[part].toLowerCase()).join(', ')}`,
    teamOnly: true,
  }))
