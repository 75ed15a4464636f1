import type { World } from '../world.ts'
import { tellConsultation } from './consultation.ts'
import { tellStatus } from './following.ts'
import { tellPlan } from './plan.ts'
import { tellChecks, tellDoubt, tellExpert, tellReviews, tellScores } from './telling.ts'
import { askedHow, consultation, key, plan, reviewBase } from './van-doorn-plan.ts'

/** Three people who miss a fourth; when it gets too much, hands fly. They asked for help themselves. */
export async function vanDoornStory(world: World): Promise<void> {
  const consultationId = await tellConsultation(world, key, consultation)
  const planId = await tellPlan(world, key, { ...plan, from: { consultationId } })
  await tellReviews(world, key, reviewBase, askedHow, [
    [
      '2025-06-03',
      '2025-07-15',
      'Erik: ik zeg nu hardop dat ik even wegloop.',
      'Jelle: hij loopt echt weg, dat helpt.',
      'De tijd uit blijft: een kwartier, en dan terug.',
    ],
    [
      '2025-07-15',
      '2025-08-26',
      'Erik: op de verjaardag van mijn vrouw aten we taart bij haar boom.',
      'Mette: ik hoefde niet naar Coby.',
      'In de zomer eten ze elke zondag bij Coby.',
    ],
    [
      '2025-08-26',
      '2025-10-07',
      'Erik: één keer ging het mis, om een telefoon.',
      'Jelle: ik schrok van mezelf.',
      'Jelle bepaalt zelf met Eva wat hij nodig heeft.',
    ],
    [
      '2025-10-07',
      '2025-11-11',
      'Erik: we praten weer over haar.',
      'Jelle: boksen helpt.',
      'Het plan blijft zoals het is.',
    ],
    [
      '2025-11-11',
      '2025-12-16',
      'Mette: december is moeilijk.',
      'Mette: ik wil met kerst niet alleen op mijn kamer zitten.',
      'Coby viert kerst met hen. Erik zegt twee diensten af.',
    ],
  ])
  await followed(world, planId)
  await seen(world)
}

async function followed(world: World, planId: string) {
  await tellStatus(world, key, planId, {
    by: 'anke',
    on: '2025-10-08',
    condition: 'Er wordt niet',
    status: 'partly',
    note: 'Sinds augustus niet meer. Daarvoor één keer.',
  })
  await tellStatus(world, key, planId, {
    by: 'anke',
    on: '2025-10-08',
    condition: 'Mette heeft',
    status: 'met',
  })
  await tellChecks(world, key, planId, [
    ['anke', '2025-11-12', 'Loopt een kwartier', 'kept', 'Hij zegt het nu hardop.', '2025-12-16'],
    ['anke', '2025-11-12', 'Neemt op', 'kept', undefined, '2025-12-16'],
    ['eva', '2025-11-04', 'Spreekt Jelle', 'kept', 'Op de fiets, langs het water.', '2025-12-02'],
    ['anke', '2025-11-12', 'Drinkt elke dag', 'kept', undefined, '2025-12-16'],
    [
      'eva',
      '2025-11-04',
      'Gaat op woensdag',
      'partly',
      'Twee van de vier keer, door toetsen op school.',
      '2025-11-19',
    ],
  ])
}

async function seen(world: World) {
  await tellScores(world, key, [
    {
      by: 'anke',
      on: '2025-04-25',
      score: 3,
      why: 'Er vielen klappen en niemand wist hoe het moest stoppen.',
      oneHigher: 'Een maand waarin iemand op tijd wegloopt.',
    },
    {
      by: 'eva',
      on: '2025-05-09',
      of: 'Jelle',
      score: 4,
      why: '“Als hij niet in de deur staat, gebeurt er niks.”',
      howAsked: 'Alleen met Jelle, op de fiets.',
    },
    {
      by: 'eva',
      on: '2025-10-08',
      of: 'Jelle',
      score: 7,
      why: '“We hebben al lang niks gehad.”',
      howAsked: 'Alleen met Jelle, na boksles.',
    },
    {
      by: 'anke',
      on: '2025-11-12',
      score: 6,
      why: 'Drie maanden rustig. December is spannend.',
      oneHigher: 'Dat ze samen over hun verdriet praten.',
    },
  ])
  await tellDoubt(world, key, {
    by: 'eva',
    on: '2025-05-20',
    question: 'Wij praten over de klap van Jelle. Wat doet het met hem als vader voor zijn deur gaat staan?',
    answered: [
      'anke',
      '2025-05-23',
      'Dat stond er niet in. Ik heb het met vader besproken en de deur staat nu in het plan.',
    ],
    settled: ['2025-06-05', 'Vader zegt het nu zelf: ik stond in de weg.'],
  })
  await tellExpert(world, key, {
    by: 'anke',
    on: '2025-10-20',
    askedOf: 'experience-expert',
    neededBy: '2025-10-27',
    question: 'Hoe help ik een gezin door december als er iemand ontbreekt aan tafel?',
    summary:
      'Een vader met twee tieners verloor zijn vrouw. In huis is geslagen; dat is sinds de zomer gestopt. Zij zien op tegen de feestdagen.',
    answered: [
      'wanda',
      '2025-10-23',
      'Laat ze zelf één ding kiezen dat blijft en één ding dat anders mag. En vraag wie er bij wil zijn, ook als het niet gezellig wordt.',
    ],
    used: ['2025-11-12', 'In het beraad gevraagd. Coby komt, en de kerstboom mag klein.', 5],
  })
}
