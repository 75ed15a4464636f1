import type { Access } from '#src/access/door.server.ts'
import { barriersForSteering } from '#src/learning/public.ts'
import { groupsOf } from '../group/store.server.ts'

/** What a shift can be tied to: barriers that are still in the way or were lifted, and groups that may make it possible. */
export async function shiftChoices({ tx }: Pick<Access, 'tx'>) {
  return {
    barriers: (await barriersForSteering(tx)).map(({ id, title }) => ({ value: id, label: title })),
    lifters: (await groupsOf(tx)).filter(group => group.standing === 'active').map(group => group.name),
  }
}

export const barrierIdsOf = async (access: Pick<Access, 'tx'>) =>
  (await barriersForSteering(access.tx)).map(barrier => barrier.id)
