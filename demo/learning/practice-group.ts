import { day } from '#src/kernel/day.ts'
import type { Membership } from '#src/learning/practice-group/rules.ts'
import { giveSeat } from '#src/learning/practice-group/store.server.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'

const began = '2024-11-01'

type ToldSeat = { who: PersonKey; from: string; membership?: Membership }

/** Who sits in the practice group: since September all behavioural scientists, and somebody to ask for advice. */
const seats: ToldSeat[] = [
  ...(['samira', 'anke', 'joost', 'mirjam', 'marloes', 'ruben'] as const).map(who => ({ who, from: began })),
  { who: 'eva', from: began },
  { who: 'thijs', from: '2025-09-04' },
  { who: 'nadia', from: '2025-09-04' },
  ...(['karin', 'bram', 'wanda'] as const).map(who => ({ who, from: began })),
  { who: 'lotte', from: began, membership: 'advisory' },
]

export async function tellPracticeGroup(world: World): Promise<void> {
  for (const { who, from, membership = 'structural' } of seats)
    await as(world, 'pieter', from, ({ tx, actor }) =>
      giveSeat(tx, actor, { accountId: world.accounts[who], membership, fromDay: day(from) }),
    )
}
