import { addFund } from '#src/governance/fund/store.server.ts'
import { bringItem } from '#src/governance/item/store.server.ts'
import { criteriaOf, saveCriteria } from '#src/governance/scenario/criterion/store.server.ts'
import { saveDraft } from '#src/governance/scenario/draft/store.server.ts'
import { saveMoney } from '#src/governance/scenario/money/store.server.ts'
import { objectionOf, raiseObjection, takeStep } from '#src/governance/scenario/objection/store.server.ts'
import type { Score } from '#src/governance/scenario/rules.ts'
import { changeOption, openChoice, optionsOf } from '#src/governance/scenario/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { as, type Told, type World } from '../world.ts'
import type { GroupKey } from './groups.ts'

const criteria = [
  { name: 'Leren van elkaar', meaning: 'Leren we genoeg van de huishoudens?', weight: 40 },
  { name: 'Tijd van collega’s', meaning: 'Is het vol te houden naast het werk?', weight: 30 },
  { name: 'Kosten', meaning: 'Wat kost het, en is daar geld voor?', weight: 20 },
  { name: 'Iedereen kan meedoen', meaning: 'Kunnen ook ervaringsdeskundigen erbij zijn?', weight: 10 },
]

type Said = readonly [words: string, score: Score]
type ToldOption = { title: string; said: readonly Said[]; costs: number }

const options: readonly ToldOption[] = [
  {
    title: 'Elke maand een middag',
    said: [
      ['Kort op de praktijk, maar weinig tijd per huishouden.', 3],
      ['Past in een gewone werkweek.', 4],
      ['Een zaal voor twaalf middagen.', 4],
      ['Een middag is voor iedereen te doen.', 5],
    ],
    costs: 1800,
  },
  {
    title: 'Elke zes weken een hele dag',
    said: [
      ['Ruimte om dieper te kijken en te oefenen.', 5],
      ['Een hele dag is moeilijk vrij te maken.', 2],
      ['Acht dagen zaal en lunch.', 3],
      ['Een hele dag is lang voor wie vrijwillig meedoet.', 2],
    ],
    costs: 3200,
  },
  {
    title: 'Om en om: samen en op afstand',
    said: [
      ['Op afstand leren we minder van elkaar.', 2],
      ['Scheelt de helft van de reistijd.', 5],
      ['Een zaal voor zes middagen.', 5],
      ['Niet iedereen praat makkelijk op een scherm.', 3],
    ],
    costs: 900,
  },
]

/** Money as the region told it, and an invented choice that shows how a dossier works. Nothing was concluded. */
export async function tellChoices(world: World, groups: Record<GroupKey, string>): Promise<void> {
  await as(world, 'sanne', '2025-11-10', ({ tx, actor }) =>
    addFund(tx, actor, {
      name: 'DUVO-middelen',
      source: 'Decentralisatie-uitkering Vrouwenopvang',
      untilDay: day('2025-12-31'),
      note: 'In 2026 is er geen geld meer. Het voorstel voor het vervolg is op weg naar een besluit.',
    }),
  )
  const choiceId = await as(world, 'pieter', '2025-09-02', told => openExample(told, groups))
  await as(world, 'pieter', '2025-09-04', told => fillExample(told, choiceId, groups))
  await objectToExample(world, choiceId)
}

async function openExample({ tx, actor }: Told, groups: Record<GroupKey, string>): Promise<string> {
  const itemId = await bringItem(tx, actor, {
    title: 'Voorbeeld: hoe komt de praktijkgroep bij elkaar?',
    body: 'Dit is een verzonnen voorbeeld. Het laat zien hoe een keuze uit scenario’s werkt. De oordelen, bedragen en bezwaren zijn verzonnen.',
    asked: 'Een verzonnen voorbeeld, om te zien hoe een keuze werkt.',
    route: [{ where: { groupId: groups.practice, meetingId: null }, purpose: 'advise' }],
  })
  const input = { itemId, title: 'Voorbeeld: hoe komt de praktijkgroep bij elkaar?', count: options.length }
  const choiceId = await openChoice(tx, actor, input, no => options[no - 1]?.title ?? '', [])
  const rows = criteria.map(one => ({ ...one, criterionId: undefined }))
  await saveCriteria(tx, actor, choiceId, { version: 1, criteria: rows })
  return choiceId
}

async function fillExample({ tx, actor }: Told, choiceId: string, groups: Record<GroupKey, string>) {
  const weighed = await criteriaOf(tx, choiceId)
  for (const option of await optionsOf(tx, choiceId)) {
    const told = options[option.no - 1]
    if (!told) continue
    const views = told.said.map(([words, score], index) => ({
      criterionId: weighed[index]?.id ?? '',
      words,
      score,
    }))
    await changeOption(tx, actor, option, { version: 1, title: told.title, views })
    const costs = [{ year: 2026, what: 'Zaal en lunch (verzonnen)', amount: told.costs }]
    await saveMoney(tx, actor, option, { version: 2, costs, covers: [] })
    if (option.no !== 2) continue
    await saveDraft(tx, actor, option, {
      version: 3,
      changes: [
        {
          target: { kind: 'group', id: groups.practice },
          becomes: 'changes',
          words: 'Komt acht keer per jaar een dag samen.',
        },
        { target: { kind: 'setting', id: 'lessonQuorum' }, becomes: 'value', words: '3' },
        { target: { kind: 'setting', id: 'sessionJudgingDays' }, becomes: 'value', words: '14' },
      ],
    })
  }
}

async function objectToExample(world: World, choiceId: string) {
  const objectionId = await as(world, 'yvonne', '2025-09-11', async ({ tx, actor }) => {
    const wholeDay = (await optionsOf(tx, choiceId)).find(option => option.no === 2)
    return raiseObjection(tx, actor, choiceId, {
      about: wholeDay?.id ?? '',
      weight: 'paramount',
      words: 'Ervaringsdeskundigen vallen dan af. Zonder hen leert de praktijkgroep niet wat zij moet leren.',
      onBehalf: undefined,
    })
  })
  await as(world, 'pieter', '2025-09-16', async ({ tx, actor }) => {
    const objection = await objectionOf(tx, objectionId)
    if (objection)
      await takeStep(tx, actor, objection, {
        kind: 'answered',
        words: 'De dag krijgt twee delen. Wie wil, doet alleen het ochtenddeel.',
      })
  })
}
