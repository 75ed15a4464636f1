import type { EarlierInput } from '#src/casework/entered-afterwards/earlier/rules.ts'
import { recordEarlier } from '#src/casework/entered-afterwards/earlier/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { as, type World } from '../world.ts'
import { caseOf } from './opening.ts'

const papers = 'de map van Ineke Postma'
const beforeHere: readonly EarlierInput[] = [
  {
    kind: 'plan',
    onDay: day('2025-07-21'),
    untilDay: day('2025-09-30'),
    what: 'Anouk appt elke avond om elf uur waar zij is. Lieke haalt haar op als zij niet naar huis durft.',
    byWhom: 'Hanneke, Stef en Lieke, met Ineke Postma',
    source: papers,
  },
  {
    kind: 'measurement',
    onDay: day('2025-07-21'),
    what: 'Hanneke: ik weet nooit of zij vanavond thuiskomt.',
    byWhom: 'Hanneke',
    score: 4,
    source: papers,
  },
  {
    kind: 'help',
    onDay: day('2025-08-11'),
    untilDay: day('2025-10-06'),
    what: 'Jongerencoach, een keer in de week. Anouk kwam drie keer en wilde toen niet meer.',
    byWhom: 'Jongerenwerk Huizen',
    source: 'het oude systeem van de gemeente Huizen',
  },
]

/** What was done for Anouk before her household was in here, typed over by who took it over. */
export const peetersBefore = (world: World) =>
  as(world, 'joost', '2025-10-28', async ({ tx, actor }) => {
    for (const one of beforeHere) await recordEarlier(tx, actor, caseOf(world, 'peeters'), one)
  })
