import type { ActionState, Owner } from '#src/governance/action/rules.ts'
import { addAction, takeStep } from '#src/governance/action/store.server.ts'
import { day } from '#src/kernel/day.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'
import type { GroupKey } from './groups.ts'
import type { ItemKey } from './routes.ts'

type ToldAction = {
  item: ItemKey
  on: string
  what: string
  owner: { who: PersonKey } | { group: GroupKey }
  dueOn: string
  ended?: { on: string; by: PersonKey; state: ActionState; why?: string }
}

// Invented, as examples: what the region really agreed is not in its documents.
const actions: readonly ToldAction[] = [
  {
    item: 'scenarios',
    on: '2025-10-07',
    what: 'Stuur de zes scenario’s aan de leden van de projectgroep en de ambassadeursgroep',
    owner: { who: 'pieter' },
    dueOn: '2025-10-14',
    ended: { on: '2025-10-13', by: 'pieter', state: 'done' },
  },
  {
    item: 'scenarios',
    on: '2025-11-04',
    what: 'Leg vast wat de groepen op 21 oktober en 3 november concludeerden',
    owner: { who: 'pieter' },
    dueOn: '2025-11-14',
  },
  {
    item: 'afterDuvo',
    on: '2025-11-10',
    what: 'Bespreek het voorstel in je eigen organisatie en neem de vragen mee',
    owner: { who: 'yvonne' },
    dueOn: '2025-12-01',
  },
  {
    item: 'afterDuvo',
    on: '2025-11-10',
    what: 'Zet op een rij welke uitgaven van na 2025 nog geen geld hebben',
    owner: { group: 'project' },
    dueOn: '2025-12-02',
  },
  {
    item: 'progress',
    on: '2025-11-20',
    what: 'Stuur het memo en de presentatie mee met de agenda van het DO SD',
    owner: { who: 'sanne' },
    dueOn: '2025-11-24',
  },
]

/** What was agreed with the items, and one of them done. */
export async function tellActions(
  world: World,
  groups: Record<GroupKey, string>,
  items: Record<ItemKey, string>,
): Promise<void> {
  const ownerOf = (owner: ToldAction['owner']): Owner =>
    'who' in owner
      ? { accountId: world.accounts[owner.who], groupId: null }
      : { accountId: null, groupId: groups[owner.group] }
  for (const { item, on, what, owner, dueOn, ended } of actions) {
    const id = await as(world, 'pieter', on, ({ tx, actor }) =>
      addAction(tx, actor, items[item], {
        what,
        owner: ownerOf(owner),
        dueOn: day(dueOn),
        part: undefined,
        treatmentId: undefined,
      }),
    )
    if (ended)
      await as(world, ended.by, ended.on, ({ tx, actor }) => takeStep(tx, actor, { id, steps: 1 }, ended))
  }
}
