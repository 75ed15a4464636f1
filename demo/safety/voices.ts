import type { Face } from '#src/casework/safety-measurement/child-voice/rules.ts'
import { recordVoice } from '#src/casework/safety-measurement/child-voice/store.server.ts'
import { recordTalk } from '#src/casework/safety-measurement/difference/store.server.ts'
import { recordOutcome } from '#src/casework/safety-measurement/instrument/store.server.ts'
import { differenceToTalkAbout, holding } from '#src/casework/safety-measurement/rules.ts'
import { measurementsIn } from '#src/casework/safety-measurement/store.server.ts'
import { caseOf } from '../households/opening.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'
import { idsIn } from './people.ts'

type Voice = [
  key: string,
  by: PersonKey,
  on: string,
  child: string,
  words: string,
  face: Face | undefined,
  how: string,
]

const voices: readonly Voice[] = [
  [
    'jongsma',
    'marloes',
    '2025-02-20',
    'Saar',
    'In het poppenhuis zette Saar de pop van Kevin buiten. ‘Hij moet eerst stil zijn.’',
    '2',
    'Thuis op de grond, met het poppenhuis, mama in de keuken.',
  ],
  [
    'jongsma',
    'marloes',
    '2025-10-16',
    'Saar',
    '‘Nu mag hij binnen. Hij klopt.’ De pop van Kevin zat aan tafel.',
    '4',
    'Met hetzelfde poppenhuis, mama in de keuken.',
  ],
  [
    'de-vries-amrani',
    'samira',
    '2025-05-14',
    'Fenne',
    'Ik heb twee kamers en twee beren. Bij papa is het soms hard.',
    '3',
    'Op school, alleen met Fenne, met de vijf gezichten.',
  ],
  [
    'de-vries-amrani',
    'samira',
    '2025-10-30',
    'Fenne',
    'Als juf mij ophaalt hoeven papa en mama niet te schreeuwen.',
    '4',
    'Op school, alleen met Fenne, met de vijf gezichten.',
  ],
  [
    'yildiz',
    'samira',
    '2025-06-26',
    'Emre',
    'Emre tekende het huis met een heel grote deur. ‘Dan kan iedereen er snel uit.’',
    '3',
    'Alleen met Emre, met papier en stiften.',
  ],
  [
    'kramer',
    'samira',
    '2025-09-17',
    'Fleur',
    'Oma ruikt naar zeep. Mama mag komen als zij eerst belt.',
    '5',
    'Op school, alleen met Fleur, met de vijf gezichten.',
  ],
]

type Outcome = [
  key: string,
  by: PersonKey,
  on: string,
  name: string,
  about: string | undefined,
  outcome: string,
  doneBy: string,
]

const outcomes: readonly Outcome[] = [
  [
    'jongsma',
    'marloes',
    '2025-01-16',
    'LIRIK',
    'Tijn',
    'Zorgen over veiligheid, risico midden',
    'Bram Wijnholds, jeugdbeschermer',
  ],
  [
    'de-vries-amrani',
    'samira',
    '2025-02-06',
    'ARIJ',
    'Sem',
    'Veiligheid: onvoldoende. Risico: midden',
    'Eva Lindeboom',
  ],
  [
    'de-vries-amrani',
    'samira',
    '2025-10-09',
    'ARIJ',
    'Sem',
    'Veiligheid: voldoende met afspraken. Risico: midden',
    'Eva Lindeboom',
  ],
]

/** What stands beside the scores: children's own words, outcomes of instruments, differences that were talked about. */
export async function tellBesideScores(world: World): Promise<void> {
  for (const [key, by, on, child, words, face, howAsked] of voices)
    await as(world, by, on, async ({ tx, actor, today }) => {
      const caseId = caseOf(world, key)
      const personId = (await idsIn(tx, caseId))(child)
      await recordVoice(tx, actor, caseId, {
        personId,
        words,
        face,
        score: undefined,
        howAsked,
        toldOn: today,
      })
    })
  for (const [key, by, on, name, about, outcome, doneBy] of outcomes)
    await as(world, by, on, async ({ tx, actor, today }) => {
      const caseId = caseOf(world, key)
      const personId = about ? (await idsIn(tx, caseId))(about) : undefined
      await recordOutcome(tx, actor, caseId, {
        name,
        edition: '1.0',
        personId,
        outcome,
        doneBy,
        doneOn: today,
      })
    })
  await talkedAbout(
    world,
    'aalbers',
    'marloes',
    '2025-10-24',
    'Rick ziet dat hij op tijd weggaat. Tijn ziet dat hij nog moet opletten. Rick vroeg Tijn wat hij zou merken als het echt veilig is.',
  )
}

const talkedAbout = (world: World, key: string, by: PersonKey, on: string, words: string) =>
  as(world, by, on, async ({ tx, actor, today }) => {
    const caseId = caseOf(world, key)
    const difference = differenceToTalkAbout(holding(await measurementsIn(tx, [caseId])))
    if (!difference) throw new Error(`No difference to talk about in ${key}`)
    const { low, high } = difference
    await recordTalk(tx, actor, caseId, { lowId: low.id, highId: high.id, talkedOn: today, words })
  })
