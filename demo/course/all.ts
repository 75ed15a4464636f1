import { courseOf, recordLook, takeCourseStep } from '#src/casework/closing/store.server.ts'
import type { Phase } from '#src/casework/safety-phase/rules.ts'
import { movePhase, phasesOf } from '#src/casework/safety-phase/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from '../households/opening.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'
import { brouwer, key as brouwerKey } from './brouwer.ts'

/** Phases and courses of the demonstration households; those not named here are in their first phase. */
export async function tellCourses(world: World): Promise<void> {
  await brouwer(world)
  for (const [key, by, on, phase, why] of moves) await tellMove(world, key, by, on, phase, why)
  await tellAftercare(world)
  await tellPause(world)
}

type Move = [key: string, by: PersonKey, on: string, phase: Phase, why: string]

const moves: readonly Move[] = [
  [
    'jongsma',
    'marloes',
    '2025-04-24',
    'risk-driven',
    'Er is sinds maart niet meer gegooid of geduwd. Nadia keek mee naar Saar en ziet dat ook.',
  ],
  [
    'van-doorn',
    'anke',
    '2025-06-10',
    'risk-driven',
    'Vader staat niet meer voor de deur en Jelle belt zijn tante. Dat durven we nu verder uit te bouwen.',
  ],
  [
    'van-doorn',
    'anke',
    '2025-06-17',
    'immediate',
    'Zaterdag werd er toch geslagen. Eerst weer zorgen dat iedereen veilig is.',
  ],
  [
    'kramer',
    'samira',
    '2025-09-10',
    'risk-driven',
    'Ilse komt alleen nog als oma het weet. Nu kijken we wat er onder de ruzies ligt.',
  ],
  [
    'tesfay',
    'mirjam',
    '2025-09-29',
    'risk-driven',
    'Selam slaapt en Yonas ook. Er is hulp gevonden om te verwerken wat er is gebeurd.',
  ],
  [
    'smit-bakker',
    'joost',
    '2025-11-04',
    'risk-driven',
    'De wissel op zondag gaat rustig, ook voor Evi en Bram. Nu gaat het over geld en feestdagen.',
  ],
  [brouwerKey, 'joost', '2025-03-03', 'risk-driven', 'Ruud is gestopt met drinken en heeft hulp.'],
  [
    brouwerKey,
    'joost',
    '2025-05-01',
    'recovery',
    'Het is drie maanden rustig. Ruud en Jip gaan samen vissen.',
  ],
]

const tellMove = (world: World, key: string, by: PersonKey, on: string, phase: Phase, why: string) =>
  as(world, by, on, async ({ tx, actor }) => {
    const caseId = caseOf(world, key)
    const { steps } = await phasesOf(tx, caseId)
    const refusal = await movePhase(tx, actor, caseId, { phase, why, version: steps.length })
    if (refusal) throw new Error(`${key} can't be in phase ${phase}: ${refusal}`)
  })

async function tellAftercare(world: World) {
  const caseId = caseOf(world, brouwerKey)
  await as(world, 'joost', '2025-05-06', ({ tx, actor }) =>
    takeCourseStep(tx, actor, caseId, 'begin-aftercare', {
      version: 0,
      why: 'Oma Gerda blijft op zondag eten. Merkt Jip dat papa drinkt, dan belt hij haar, en zij belt Joost.',
      untilOn: day('2025-06-10'),
    }),
  )
  await as(world, 'joost', '2025-08-13', async ({ tx, actor, today }) => {
    const { steps } = await courseOf(tx, caseId)
    await recordLook(
      tx,
      actor,
      { caseId, courseNumber: steps.length },
      {
        version: 0,
        lookedOn: today,
        withWhom: 'Karlijn en Jip thuis, Ruud aan de telefoon',
        words: 'De zomer was rustig. Jip sliep bij oma omdat hij dat leuk vindt, niet omdat het moest.',
      },
    )
  })
}

const tellPause = (world: World) =>
  as(world, 'joost', '2025-11-18', ({ tx, actor }) =>
    takeCourseStep(tx, actor, caseOf(world, 'smit-bakker'), 'pause', {
      version: 0,
      why: 'Wendy wordt geopereerd en herstelt thuis. De kinderen zijn zolang bij Patrick en bij hun oma.',
      untilOn: day('2025-12-15'),
      keeperId: world.accounts.karin,
    }),
  )
