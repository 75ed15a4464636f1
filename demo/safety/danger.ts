import { takeStep as takeDangerStep } from '#src/casework/acute-danger/store.server.ts'
import { type StepInput, stepForms } from '#src/casework/reporting-code/rules.ts'
import { beginReportingCode, reportingCodeOf, takeStep } from '#src/casework/reporting-code/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from '../households/opening.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'

type Taken = [on: string, step: keyof typeof stepForms, given: Record<string, string>]

const unborn: readonly Taken[] = [
  [
    '2025-10-06',
    'signs',
    {
      words:
        'De verloskundige zag blauwe plekken op de arm van Roos. Roos zei dat zij gevallen was. Chidi antwoordt vaak voor haar.',
    },
  ],
  [
    '2025-10-07',
    'consult',
    {
      consulted: 'behavioural-scientist',
      consultedName: 'Eva Lindeboom',
      words: 'Spreek Roos alleen, bij de verloskundige. Weeg daarna samen.',
    },
  ],
  [
    '2025-10-09',
    'talk',
    {
      words:
        'Roos vertelde alleen dat er één keer geduwd is, in de zomer. Zij wil hulp. Chidi zegt dat hij schrok van zichzelf.',
    },
  ],
  [
    '2025-10-10',
    'weigh',
    {
      suspicion: 'yes',
      unsafety: 'neither',
      canHelp: 'yes',
      accepted: 'yes',
      inTime: 'yes',
      words: 'Eén keer, lang geleden, en beiden nemen de hulp aan. We wegen opnieuw voor de geboorte.',
    },
  ],
  [
    '2025-10-10',
    'decide',
    {
      decision: 'not-reported',
      words: 'We helpen zelf en kijken elke week. Gaat er iets mis, dan wegen we dezelfde dag opnieuw.',
    },
  ],
]

const anouk: readonly Taken[] = [
  [
    '2025-11-19',
    'signs',
    {
      words:
        'Anouk is sinds gisteravond weg. Zij zei eerder tegen haar mentor dat zij thuis niet meer durft te slapen, en niet waarom.',
    },
  ],
  [
    '2025-11-19',
    'consult',
    {
      consulted: 'safe-home',
      consultedName: 'Karin Oosterling',
      words: 'Politie is ingelicht. Vraag haar bij terugkomst eerst alleen, met de mentor erbij.',
    },
  ],
]

const arm: readonly Taken[] = [
  [
    '2025-03-03',
    'signs',
    {
      words:
        'Ilse trok Daan aan zijn arm en dreigde de kinderen mee te nemen. Oma is bang dat het weer gebeurt.',
    },
  ],
  [
    '2025-03-03',
    'decide',
    {
      decision: 'reported',
      words:
        'Meteen gebeld met Veilig Thuis, omdat Ilse zei dat zij terugkwam. Zij spreken Ilse en wij de kinderen.',
    },
  ],
]

/** Direct danger and the reporting code in the demonstration households. */
export async function tellDanger(world: World): Promise<void> {
  await tellDangerSteps(world, 'kramer', 'anke', [
    ['2025-03-03', 'Ilse heeft gezegd dat zij de kinderen vandaag ophaalt. Oma is alleen met Daan en Fleur.'],
    [
      '2025-03-07',
      'Ilse is opgenomen en belt voortaan eerst. Oma heeft een nummer dat dag en nacht opneemt.',
    ],
  ])
  await tellCode(world, 'kramer', 'anke', arm)
  await tellCode(world, 'okonkwo-visser', 'samira', unborn)
  await tellDangerSteps(world, 'peeters', 'joost', [
    ['2025-11-19', 'Anouk is sinds dinsdagavond weg, zonder jas en telefoon. De politie zoekt mee.'],
  ])
  await tellCode(world, 'peeters', 'joost', anouk)
}

async function tellDangerSteps(
  world: World,
  key: string,
  by: PersonKey,
  steps: readonly (readonly [on: string, words: string])[],
) {
  for (const [number, [on, words]] of steps.entries())
    await as(world, by, on, ({ tx, actor }) =>
      takeDangerStep(tx, actor, caseOf(world, key), steps.slice(0, number), words),
    )
}

async function tellCode(world: World, key: string, by: PersonKey, taken: readonly Taken[]) {
  const caseId = caseOf(world, key)
  const [first, ...further] = taken
  if (!first) return
  const inputOf = ([on, step, given]: Taken): StepInput =>
    stepForms[step](day(on)).parse({ ...given, doneOn: on })
  const id = await as(world, by, first[0], ({ tx, actor }) =>
    beginReportingCode(tx, actor, caseId, inputOf(first)),
  )
  for (const step of further)
    await as(world, by, step[0], async ({ tx, actor }) => {
      const code = await reportingCodeOf(tx, caseId, id)
      if (!code) throw new Error(`No reporting code in ${key}`)
      await takeStep(tx, actor, code, inputOf(step))
    })
}
