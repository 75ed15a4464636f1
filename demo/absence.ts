import type { DeputyInput } from '#src/casework/deputy/rules.ts'
import { deputiesFor, endDeputies, nameDeputyForAll } from '#src/casework/deputy/store.server.ts'
import { day } from '#src/kernel/day.ts'
import type { PersonKey } from './region/people.ts'
import { as, type World } from './world.ts'

type Absence = [
  by: PersonKey,
  on: string,
  deputy: PersonKey,
  from: string,
  until: string,
  reason: DeputyInput['reason'],
]

const absences: readonly Absence[] = [
  ['joost', '2025-07-18', 'mirjam', '2025-08-04', '2025-08-22', 'leave'],
  ['anke', '2025-11-13', 'samira', '2025-11-17', '2025-11-28', 'other-work'],
  ['samira', '2025-11-14', 'anke', '2025-12-22', '2026-01-02', 'leave'],
]

/** Who was, is and will be away, and who takes their place. */
export async function tellAbsences(world: World): Promise<void> {
  for (const absence of absences) await tellAbsence(world, absence)
  // Joost was back two days before he had said.
  await as(world, 'joost', '2025-08-20', async ({ tx, actor, today }) => {
    const ids = (await deputiesFor(tx, actor.accountId)).map(one => one.id)
    await endDeputies(tx, actor, ids, today, 'back')
  })
}

const tellAbsence = (world: World, [by, on, deputy, from, until, reason]: Absence) =>
  as(world, by, on, async ({ tx, actor }) => {
    const input = { accountId: world.accounts[deputy], fromDay: day(from), untilDay: day(until), reason }
    const named = await nameDeputyForAll(tx, actor, input)
    if (typeof named === 'string' || named === 0) throw new Error(`${by} can't name ${deputy}: ${named}`)
  })
