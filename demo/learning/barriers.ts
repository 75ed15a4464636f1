import { bringBarrier } from '#src/governance/public.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import type { Level } from '#src/learning/barrier/rules.ts'
import {
  bringToGroup,
  groupsWithMandate,
  noteBarrier,
  takeBarrierStep,
} from '#src/learning/barrier/store.server.ts'
import { observations } from '#src/learning/observation/store.server.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'

type ToldBarrier = {
  by: PersonKey
  on: string
  title: string
  what: string
  level: Level
  question: string
  lifter?: string
  /** Words in the observations that show it. */
  seenIn?: string
  lifted?: { on: string; note: string }
  brought?: { on: string; group: string; asked: string }
}

/** What stood in the way, and what still does. No group has answered yet. */
const barriers: ToldBarrier[] = [
  {
    by: 'anke',
    on: '2025-05-08',
    title: 'Een apart overleg vóór een huishouden mee kan doen',
    what: 'Elk huishouden ging eerst langs een triage-overleg. Dat kostte weken en veranderde niets aan wie meedeed.',
    level: 'organisation',
    question: 'Waarom hebben we een poort, als de groep zelf weet wanneer een huishouden past?',
    lifter: 'Praktijkgroep TKS',
    lifted: {
      on: '2025-09-18',
      note: 'We werken zonder het overleg. Een huishouden komt rechtstreeks in de tuin.',
    },
  },
  {
    by: 'marloes',
    on: '2025-06-26',
    title: 'Elke organisatie vraagt een eigen verslag',
    what: 'Na een netwerkberaad schrijven drie professionals hetzelfde op in drie systemen. Het gezin leest drie keer iets anders.',
    level: 'organisation',
    question:
      'Wat maakt dat organisaties een eigen verslag nodig vinden, en wat hebben ze nodig om op één plan te vertrouwen?',
    lifter: 'De organisaties samen',
  },
  {
    by: 'eva',
    on: '2025-10-02',
    title: 'Geen rugdekking om af te wijken van een werkproces',
    what: 'Een gezin heeft iets nodig dat niet in het werkproces past. De professional wil het doen, maar weet niet of de organisatie erachter staat. Dan gebeurt het niet, of te laat.',
    level: 'organisation',
    question:
      'Wat moeten bestuurders afspreken, zodat professionals de ruimte hebben om te doen wat nodig is?',
    lifter: 'Ambassadeursgroep TKS',
    brought: {
      on: '2025-11-06',
      group: 'Ambassadeursgroep TKS',
      asked:
        'Spreek met elkaar af welke ruimte professionals in de tuinen hebben, en bij wie ze terechtkunnen als het knelt.',
    },
  },
  {
    by: 'pieter',
    on: '2025-10-23',
    title: 'Avonduren passen niet in elk rooster',
    what: 'Een gezin kan vaak alleen in de avond. Elke organisatie regelt dat anders. Daar stuit een goede afspraak op.',
    level: 'organisation',
    question: 'Hoe kan de werktijd het gezin volgen, in plaats van andersom?',
    seenIn: 'Avonduren',
  },
]

/** Told after the groups of steering are there: one of them is asked. */
export async function tellBarriers(world: World): Promise<void> {
  for (const told of barriers) {
    const id = await as(world, told.by, told.on, async ({ tx, actor, today }) => {
      const seen = (await observations(tx, 100)).filter(one => told.seenIn && one.text.includes(told.seenIn))
      const input = {
        ...{ title: told.title, what: told.what, level: told.level, question: told.question },
        ...{ lifter: told.lifter, lessons: [], observations: seen.map(one => one.id) },
      }
      return noteBarrier(tx, actor, input, 'Opgeschreven na een bijeenkomst.', today)
    })
    const { lifted, brought } = told
    if (lifted)
      await as(world, 'eva', lifted.on, ({ tx, actor, today }) =>
        takeBarrierStep(tx, actor, id, { state: 'lifted', onDay: today, note: lifted.note, number: 2 }),
      )
    if (brought) await bring(world, id, brought)
  }
}

async function bring(
  world: World,
  barrierId: string,
  { on, group, asked }: NonNullable<ToldBarrier['brought']>,
) {
  await as(world, 'pieter', on, async ({ tx, actor, today }) => {
    const groupId = (await groupsWithMandate(tx)).find(one => one.name === group)?.id ?? ''
    await bringToGroup(tx, actor, barrierId, { groupId, note: asked, number: 2 }, today)
  })
  const event = { id: 0, name: 'barrier.brought', regionId: world.regionId, ids: { barrierId } }
  const at = momentAt(day(on), '10:01')
  await asWorker(world.database, world.regionId, at, tx => bringBarrier(tx, event))
}
