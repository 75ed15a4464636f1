import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { type Course, type CourseState, courseNow, lookDays } from './rules.ts'
import type { text } from './text.nl.ts'

/** Where each step is taken, within the pages of a household. */
export const wayAddresses = {
  pause: 'pauze',
  resume: 'hervatten',
  close: 'afsluiten',
  otherwise: 'afsluiten/anders',
  judge: 'afsluiten/oordeel',
  look: 'nazorg',
  finish: 'nazorg/klaar',
  reopen: 'heropenen',
  ask: 'samenvoegen',
  answer: 'samenvoegen/antwoord',
  undo: 'samenvoegen/los',
} as const satisfies Record<keyof typeof text.ways, string>
export type Way = keyof typeof wayAddresses

/** The steps this person can take now, the likeliest first. */
export function waysNow(course: Course, { actor, parts, today, settings }: Access): Way[] {
  const { state, last, looks } = courseNow(course)
  if (state === 'merge-asked' || state === 'merged') return mergingWays(state, { actor, parts })
  if (state === 'closed') return may(actor, 'closing:reopen', parts) ? ['reopen'] : []
  if (state === 'asked')
    return may(actor, 'closing:second-signature', parts) && last?.takenBy !== actor.accountId ? ['judge'] : []
  if (!may(actor, 'closing:change', parts)) return []
  if (state === 'running') return ['close', 'pause', 'otherwise']
  if (state === 'paused') return ['resume', 'otherwise']
  const due = last && lookDays(last.on, settings)[looks.length]
  if (!due) return ['finish', 'resume']
  return due <= today ? ['look', 'resume'] : ['resume']
}

/** What this person can do now about two households for one family; `ask` only who may hold both. */
export function mergingWays(
  state: CourseState,
  { actor, parts }: Pick<Access, 'actor' | 'parts'>,
  holdsAnother = false,
): Way[] {
  if (state === 'merge-asked') return may(actor, 'merging:answer', parts) ? ['answer'] : []
  if (state === 'merged') return may(actor, 'merging:undo', parts) ? ['undo'] : []
  return state === 'running' && holdsAnother && may(actor, 'merging:ask', parts) ? ['ask'] : []
}
