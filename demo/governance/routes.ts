import type { Purpose } from '#src/governance/item/rules.ts'
import { bringItem } from '#src/governance/item/store.server.ts'
import type { PartOfDay } from '#src/governance/meeting/rules.ts'
import { planMeeting } from '#src/governance/meeting/store.server.ts'
import { usualCriteria } from '#src/governance/scenario/criteria.nl.ts'
import { openChoice } from '#src/governance/scenario/store.server.ts'
import { text } from '#src/governance/scenario/text.nl.ts'
import { day } from '#src/kernel/day.ts'
import { as, type World } from '../world.ts'
import type { GroupKey } from './groups.ts'

type ToldStep = {
  group: GroupKey
  on: string
  purpose: Purpose
  partOfDay?: PartOfDay
  place?: string
}
type ToldItem = { broughtOn: string; title: string; body: string; asked: string; route: ToldStep[] }

// The two meetings in December are invented, so that members have a next meeting to prepare for.
const items = {
  scenarios: {
    broughtOn: '2025-10-07',
    title: 'Zes vervolgscenario’s',
    body: 'Er liggen zes scenario’s om samen te kiezen hoe we de regionale ambitie na 2025 waarmaken. Na de gezamenlijke keuze werken we het voorkeursscenario uit op inhoud, structuur en randvoorwaarden.',
    asked: 'Bespreek de zes scenario’s.',
    route: [
      { group: 'project', on: '2025-10-21', purpose: 'shape' },
      { group: 'ambassadors', on: '2025-11-03', purpose: 'shape' },
    ],
  },
  afterDuvo: {
    broughtOn: '2025-11-10',
    title: 'Voorstel voor het vervolg na de DUVO-middelen',
    body: 'In 2026 is er geen geld meer: de DUVO-middelen (Decentralisatie-uitkering Vrouwenopvang) houden op. De projectgroep maakte met de praktijkgroep een voorstel voor het vervolg. De ambassadeursgroep weet daarvan. Het voorstel is op weg naar een besluit.',
    asked: 'Adviseer en besluit over het voorstel voor het vervolg in 2026.',
    route: [
      {
        group: 'project',
        on: '2025-12-02',
        purpose: 'advise',
        partOfDay: 'afternoon',
        place: 'Bibliotheek, grote zaal',
      },
      {
        group: 'ambassadors',
        on: '2025-12-08',
        purpose: 'decide',
        partOfDay: 'morning',
        place: 'Bibliotheek, kleine zaal',
      },
    ],
  },
  progress: {
    broughtOn: '2025-11-20',
    title: 'Voortgang TKS, medio november 2025',
    body: 'Het memo en de presentatie vertellen hoe het gaat in de drie toekomsttuinen, wat we leren en wat er in de regio en het land speelt.',
    asked: 'Neem kennis van de voortgang van TKS in de regio.',
    route: [
      { group: 'directors', on: '2025-11-27', purpose: 'inform' },
      { group: 'portfolioHolders', on: '2025-12-11', purpose: 'inform' },
    ],
  },
} as const satisfies Record<string, ToldItem>

export type ItemKey = keyof typeof items

/** What goes past the groups. Nothing was concluded yet: what the meetings brought is for the region to lay down. */
export async function tellRoutes(
  world: World,
  groups: Record<GroupKey, string>,
): Promise<Record<ItemKey, string>> {
  const ids = {} as Record<ItemKey, string>
  for (const [key, told] of Object.entries(items) as [ItemKey, ToldItem][]) {
    ids[key] = await as(world, 'pieter', told.broughtOn, async ({ tx, actor }) => {
      const route = []
      for (const { group, on, partOfDay, place, purpose } of told.route) {
        const meeting = { groupId: groups[group], heldOn: day(on), partOfDay, place }
        const meetingId = await planMeeting(tx, actor, meeting)
        route.push({ where: { groupId: groups[group], meetingId }, purpose })
      }
      return bringItem(tx, actor, { title: told.title, body: told.body, asked: told.asked, route })
    })
  }
  await as(world, 'pieter', '2025-10-07', ({ tx, actor }) =>
    openChoice(
      tx,
      actor,
      { itemId: ids.scenarios, title: 'Hoe maken we de regionale ambitie na 2025 waar?', count: 6 },
      text.openChoice.numbered,
      usualCriteria,
    ),
  )
  return ids
}
