import { recordScreen } from '#src/casework/shared-screen/store.server.ts'
import { caseOf } from './households/opening.ts'
import { personOf } from './journal/telling.ts'
import { as, type World } from './world.ts'

const evenings: readonly [on: string, names: readonly string[]][] = [
  ['2025-11-04', ['Fatma', 'Noor']],
  ['2025-11-17', ['Fatma']],
]

/** Samira read the plan at the kitchen table with those to whom it was released. */
export async function tellSharedScreens(world: World): Promise<void> {
  const caseId = caseOf(world, 'yildiz')
  for (const [on, names] of evenings)
    await as(
      world,
      'samira',
      on,
      async told => {
        const people = await Promise.all(names.map(name => personOf(told, caseId, name)))
        await recordScreen(told.tx, told.actor, caseId, people)
      },
      '19:30',
    )
}
