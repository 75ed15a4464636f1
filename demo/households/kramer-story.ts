import type { World } from '../world.ts'
import { tellConsultation } from './consultation.ts'
import { tellStatus } from './following.ts'
import {
  askedHow,
  firstConsultation,
  firstPlan,
  key,
  reviewBase,
  secondConsultation,
  secondPlan,
} from './kramer-plan.ts'
import { tellPlan } from './plan.ts'
import { tellChecks, tellDoubt, tellExpert, tellReviews, tellScores } from './telling.ts'

/** Oma carries it alone until others come; mother gets fixed moments. Told by Anke until June; since August the plan sleeps. */
export async function kramerStory(world: World): Promise<void> {
  const first = await tellConsultation(world, key, firstConsultation)
  await tellPlan(world, key, { ...firstPlan, from: { consultationId: first } })
  await tellReviews(
    world,
    key,
    { ...reviewBase, by: 'anke', there: ['Tine', 'Ilse', 'anke', 'eva'] },
    askedHow,
    [
      [
        '2025-03-27',
        '2025-05-08',
        'Ilse: ik mis ze elke dag. Tine: ik slaap weer.',
        'Fleur: mama belt nu eerst.',
        'Ilse komt op zaterdag, samen met buurvrouw Joke.',
      ],
      [
        '2025-05-08',
        '2025-06-12',
        'Tine: ik merk dat ik ouder word.',
        'Daan: ik wil ook eens bij een vriend slapen.',
        'In juni praten we over hulp voor oma. Samira neemt het contact dan over.',
      ],
    ],
  )
  const second = await tellConsultation(world, key, secondConsultation)
  const plan = await tellPlan(world, key, { ...secondPlan, from: { consultationId: second } })
  await tellReviews(world, key, reviewBase, askedHow, [
    [
      '2025-07-24',
      '2025-09-04',
      'Tine: een vrije vrijdag is goud waard.',
      'Daan: bij Karel mag ik timmeren.',
      'De vrijdag bij Karel blijft.',
    ],
  ])
  await followed(world, plan)
  await seen(world)
}

async function followed(world: World, plan: string) {
  await tellStatus(world, key, plan, {
    by: 'samira',
    on: '2025-07-25',
    condition: 'Ilse komt alleen',
    status: 'met',
    note: 'Sinds april niet meer onverwacht.',
  })
  await tellStatus(world, key, plan, {
    by: 'samira',
    on: '2025-07-25',
    condition: 'Daan hoeft',
    status: 'partly',
    note: 'De gordijnen doet hij nog zelf.',
  })
  await tellChecks(world, key, plan, [
    ['eva', '2025-07-25', 'Belt oma de avond', 'partly', 'Twee keer te laat afgebeld.', '2025-12-04'],
    ['eva', '2025-07-25', 'Komt meteen', 'kept', 'Is sinds april niet nodig geweest.'],
    ['eva', '2025-07-25', 'Praat met school', 'kept'],
    ['samira', '2025-08-08', 'Loopt op maandag', 'kept', undefined, '2025-12-04'],
    ['samira', '2025-08-08', 'Heeft de kinderen', 'kept', undefined, '2025-12-04'],
    ['samira', '2025-08-08', 'Zoekt uit of oma', 'kept', 'De vergoeding is aangevraagd.'],
  ])
}

async function seen(world: World) {
  await tellScores(world, key, [
    {
      by: 'anke',
      on: '2025-02-18',
      score: 5,
      why: 'Oma is er altijd, maar de nachten zijn onrustig.',
      oneHigher: 'Een week zonder onverwacht bezoek.',
    },
    { by: 'samira', on: '2025-06-16', score: 6, why: 'De nachten zijn rustig. Oma is erg moe.' },
    {
      by: 'samira',
      on: '2025-06-17',
      of: 'Daan',
      score: 6,
      why: '“Het is rustig. Ik smeer het brood.”',
      howAsked: 'Alleen met Daan, bij de kippen.',
    },
    {
      by: 'samira',
      on: '2025-10-10',
      of: 'Tine',
      score: 7,
      why: '“Met hulp gaat het.”',
      howAsked: 'Aan tafel, toen de kinderen sliepen.',
    },
    {
      by: 'samira',
      on: '2025-10-10',
      score: 6,
      why: 'Alles rust op één mens van achtenzestig.',
      oneHigher: 'Iemand die invalt als oma ziek is.',
    },
  ])
  await tellDoubt(world, key, {
    by: 'eva',
    on: '2025-06-24',
    question: 'We zijn blij dat oma zo veel kan. Zien we nog wat moeder kan, of hebben we haar opgegeven?',
    answered: [
      'samira',
      '2025-06-27',
      'Ik sprak haar sinds de overdracht één keer. Ik ga vanaf nu elke maand naar haar toe.',
    ],
    settled: ['2025-09-08', 'Moeder zat aan tafel en vertelde zelf wat ze kan beloven.'],
  })
  await tellExpert(world, key, {
    by: 'samira',
    on: '2025-08-18',
    askedOf: 'certified-institution',
    neededBy: '2025-08-25',
    question:
      'Wanneer is een maatregel nog van waarde als kinderen bij een grootouder wonen en de ouder ermee instemt?',
    summary:
      'Twee kinderen op de basisschool wonen bij een grootouder. De ouder is ziek, stemt in en komt op vaste tijden. De grootouder is moe maar wil doorgaan.',
    answered: [
      'bram',
      '2025-08-21',
      'Zolang iedereen instemt en het lukt, voegt een maatregel weinig toe. Leg wel vast wat er gebeurt als de grootouder uitvalt.',
    ],
    used: ['2025-09-05', 'In het beraad gevraagd wie kan invallen. Daar zijn we nog naar op zoek.', 4],
  })
}
