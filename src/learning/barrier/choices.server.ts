import type { Access } from '#src/access/door.server.ts'
import { lessonsOn } from '../lesson/store.server.ts'
import { observations } from '../observation/store.server.ts'
import { organisations } from '../training/store.server.ts'
import { groupsWithMandate } from './store.server.ts'

const mostObservations = 12

/** What a barrier can rest on: lessons that still count, and the newest observations of what hindered. */
export async function basisChoices({ tx, today, settings }: Pick<Access, 'tx' | 'today' | 'settings'>) {
  const lessons = (await lessonsOn(tx, today, settings)).filter(
    lesson => lesson.status !== 'rejected' && lesson.status !== 'retired',
  )
  const hindered = (await observations(tx, 100)).filter(one => one.effect === 'hindered')
  return {
    lessons: lessons.map(({ id, title }) => ({ value: id, label: title })),
    observations: hindered.slice(0, mostObservations).map(({ id, text }) => ({ value: id, label: text })),
  }
}

/** Names of who might lift a barrier, to pick from while typing. */
export const possibleLifters = async ({ tx }: Pick<Access, 'tx'>) => [
  ...(await groupsWithMandate(tx)).map(group => group.name),
  ...(await organisations(tx)).map(organisation => organisation.name),
]
