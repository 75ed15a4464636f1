import type { Source } from '#src/casework/incident/rules.ts'
import { incidentOf, recordIncident, takeStep } from '#src/casework/incident/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from '../households/opening.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'
import { idsIn } from './people.ts'

type Story = {
  key: string
  by: PersonKey
  on: string
  happenedOn: string
  around?: string
  what: string
  source: Source
  toldBy?: string
  hurt?: readonly string[]
  afraid?: readonly string[]
  saw?: readonly string[]
  after?: [on: string, words: string]
}

const stories: readonly Story[] = [
  {
    key: 'kramer',
    by: 'anke',
    on: '2025-03-04',
    happenedOn: '2025-03-02',
    around: 'zondagmiddag',
    what: 'Ilse stond onverwacht voor de deur, schreeuwde dat zij de kinderen meenam en trok Daan aan zijn arm. Oma deed de deur dicht en belde een buurman.',
    source: 'told',
    toldBy: 'oma Tine, aan de telefoon',
    hurt: ['Daan'],
    afraid: ['Fleur', 'Tine'],
    after: [
      '2025-03-07',
      'Met oma en Ilse apart gesproken. Ilse belt voortaan eerst. De arm van Daan is bekeken door de huisarts: een blauwe plek.',
    ],
  },
  {
    key: 'van-doorn',
    by: 'anke',
    on: '2025-06-16',
    happenedOn: '2025-06-14',
    around: 'na het eten',
    what: 'Jelle gooide een bord kapot en sloeg zijn vader op de schouder. Mette liep naar boven en deed haar deur op slot.',
    source: 'told',
    toldBy: 'vader Erik',
    hurt: ['Erik'],
    saw: ['Mette'],
    afraid: ['Mette'],
    after: [
      '2025-06-18',
      'Met alle drie gesproken. Jelle gaat naar zijn tante als hij het voelt aankomen; dat staat nu in het plan.',
    ],
  },
  {
    key: 'de-vries-amrani',
    by: 'samira',
    on: '2025-09-15',
    happenedOn: '2025-09-12',
    around: 'bij het wisselen, rond 17 uur',
    what: 'Mark en Laila riepen naar elkaar op de stoep. Mark hield de deur van de auto vast. Fenne huilde, Sem ging ertussen staan.',
    source: 'told',
    toldBy: 'Sem, op school',
    saw: ['Sem'],
    afraid: ['Fenne', 'Sem'],
    after: [
      '2025-09-19',
      'De kinderen wisselen voortaan via school. Met beide ouders apart besproken wat Sem vertelde, met zijn toestemming.',
    ],
  },
  {
    key: 'smit-bakker',
    by: 'joost',
    on: '2025-10-13',
    happenedOn: '2025-10-11',
    what: 'Aan de deur duwde Patrick Arjan. Een buur belde de politie. Luuk stond in de gang.',
    source: 'fact',
    saw: ['Luuk'],
    after: [
      '2025-10-16',
      'Met de wijkagent en beide huizen besproken. Wendy brengt Luuk voortaan naar een vaste plek.',
    ],
  },
  {
    key: 'yildiz',
    by: 'samira',
    on: '2025-11-18',
    happenedOn: '2025-11-15',
    around: '’s avonds laat',
    what: 'Kemal en Fatma schreeuwden in de keuken en er brak een glas. Emre kwam bij Noor op de kamer slapen.',
    source: 'told',
    toldBy: 'Noor',
    afraid: ['Emre', 'Noor'],
    saw: ['Noor'],
  },
  {
    key: 'peeters',
    by: 'joost',
    on: '2025-11-19',
    happenedOn: '2025-11-18',
    around: 'rond 22 uur',
    what: 'Anouk liep na een ruzie het huis uit zonder jas en telefoon. Haar ouders konden haar niet vinden en belden de politie.',
    source: 'fact',
    afraid: ['Hanneke'],
    saw: ['Stef'],
  },
]

/** What went wrong in the demonstration households, and what was done after it. */
export async function tellIncidents(world: World): Promise<void> {
  for (const story of stories) {
    const caseId = caseOf(world, story.key)
    const id = await as(world, story.by, story.on, async ({ tx, actor }) => {
      const idOf = await idsIn(tx, caseId)
      const ids = (names: readonly string[] = []) => names.map(idOf)
      return recordIncident(tx, actor, caseId, {
        happenedOn: day(story.happenedOn),
        around: story.around,
        what: story.what,
        source: story.source,
        toldBy: story.toldBy,
        hurt: ids(story.hurt),
        afraid: ids(story.afraid),
        saw: ids(story.saw),
        policeReference: undefined,
      })
    })
    if (!story.after) continue
    const [on, words] = story.after
    await as(world, story.by, on, async ({ tx, actor }) => {
      const incident = await incidentOf(tx, caseId, id)
      if (!incident) throw new Error(`No incident in ${story.key}`)
      await takeStep(tx, actor, caseId, incident, { step: 'followed-up', words })
    })
  }
}
