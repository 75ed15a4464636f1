import type { Effect } from '#src/family/what-helped/rules.ts'
import { tellWhatHelped } from '#src/family/what-helped/store.server.ts'
import { checkObservation, waitingToCheck } from '#src/learning/family-observation/store.server.ts'
import type { Subject } from '#src/learning/observation/rules.ts'
import { caseOf } from '../households/opening.ts'
import { asFamily } from '../our-pages.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'

type Told = {
  who: string
  household: string
  on: string
  effect: Effect
  words: string
  withPseudonym: boolean
  /** By whom it was checked; left out while it waits. */
  checked?: { by: PersonKey; on: string; about: Subject }
}

const told: Told[] = [
  {
    who: 'Fatma Yildiz',
    household: 'yildiz',
    on: '2025-11-07',
    effect: 'helped',
    words: 'Het gesprek was laat, toen de jongste sliep. Daardoor kon ik er met mijn hele hoofd bij zijn.',
    withPseudonym: true,
    checked: { by: 'nadia', on: '2025-11-11', about: 'process' },
  },
  {
    who: 'Noor Yildiz',
    household: 'yildiz',
    on: '2025-11-18',
    effect: 'hindered',
    words: 'Iedereen praatte over mij en niemand vroeg mij iets. De tweede keer was dat anders.',
    withPseudonym: false,
  },
  {
    who: 'Mark de Vries',
    household: 'de-vries-amrani',
    on: '2025-11-19',
    effect: 'hindered',
    words: 'Ik moest mijn verhaal drie keer opnieuw vertellen, elke keer aan iemand anders.',
    withPseudonym: false,
  },
]

/** What people of families told about what helped and what got in the way; some of it still waits for a look. */
export async function tellWhatFamiliesSaw(world: World): Promise<void> {
  for (const { who, household, on, checked, ...words } of told) {
    await asFamily(world, who, on, ({ tx, actor }) =>
      tellWhatHelped(tx, actor, caseOf(world, household), words),
    )
    if (!checked) continue
    await as(world, checked.by, checked.on, async ({ tx }) => {
      for (const one of await waitingToCheck(tx)) await checkObservation(tx, one.id, checked.about)
    })
  }
}
