import type { World } from '../world.ts'
import { tellConsultation } from './consultation.ts'
import { tellStatus } from './following.ts'
import { tellPlan } from './plan.ts'
import {
  askedHow,
  firstConsultation,
  firstPlan,
  key,
  reviewBase,
  secondConsultation,
  secondPlan,
} from './smit-bakker-plan.ts'
import { tellChecks, tellDoubt, tellExpert, tellReviews, tellScores } from './telling.ts'

/** Two homes at one door: from shouting on the pavement to three children who come and go in peace. */
export async function smitBakkerStory(world: World): Promise<void> {
  const first = await tellConsultation(world, key, firstConsultation)
  const one = await tellPlan(world, key, { ...firstPlan, from: { consultationId: first } })
  await tellReviews(world, key, reviewBase, askedHow, [
    [
      '2025-02-19',
      '2025-04-02',
      'Wendy: op zondag is het stil in de straat.',
      'Luuk: opa Henk is altijd op tijd.',
      'Opa Henk blijft Luuk brengen.',
    ],
    [
      '2025-04-02',
      '2025-05-14',
      'Patrick: ik mis het praatje aan de deur, maar het is beter zo.',
      'Evi: papa roept niet meer.',
      'De ouders houden hun berichten kort: dag, tijd, plaats.',
    ],
    [
      '2025-05-14',
      '2025-06-25',
      'Arjan: ik hou me erbuiten en dat lukt.',
      'Luuk: ze vragen mij nog wel dingen over de ander.',
      'Volgende keer praten we over vragen die Luuk moet overbrengen.',
    ],
  ])
  await tellStatus(world, key, one, {
    by: 'joost',
    on: '2025-04-03',
    condition: 'Luuk gaat',
    status: 'met',
    note: 'Tien keer gewisseld, tien keer rustig.',
  })
  const second = await tellConsultation(world, key, secondConsultation)
  const two = await tellPlan(world, key, { ...secondPlan, from: { consultationId: second } })
  await tellReviews(world, key, reviewBase, askedHow, [
    [
      '2025-08-06',
      '2025-09-17',
      'Wendy: de vakantie was verdeeld voordat de school uit was.',
      'Bram: ik mocht mee Luuk uitzwaaien.',
      'Het plan blijft zoals het is.',
    ],
    [
      '2025-09-17',
      '2025-10-29',
      'Patrick: ik hoor nu van school wat er is, niet van Luuk.',
      'Luuk: ik hoef minder te onthouden.',
      'School stuurt elke brief naar beide huizen.',
    ],
    [
      '2025-10-29',
      '2025-12-10',
      'Arjan: de kerstdagen worden spannend.',
      'Evi: ik wil kerst met Luuk.',
      'De ouders maken voor 1 december een verdeling van de feestdagen.',
    ],
  ])
  await followed(world, two)
  await seen(world)
}

async function followed(world: World, plan: string) {
  await tellStatus(world, key, plan, {
    by: 'joost',
    on: '2025-09-18',
    condition: 'Luuk hoeft niets',
    status: 'partly',
    note: 'Over school niet meer, over geld nog wel.',
  })
  await tellChecks(world, key, plan, [
    ['karin', '2025-09-17', 'Brengt en haalt', 'kept', undefined, '2025-12-10'],
    ['karin', '2025-09-17', 'Blijft met Evi', 'kept'],
    ['karin', '2025-09-17', 'Belt in de eerste', 'kept', 'Klaar: bellen is niet meer nodig.'],
    [
      'joost',
      '2025-11-10',
      'Stuurt zelf een bericht',
      'partly',
      'Over school wel. Een rekening ging toch via Luuk.',
      '2025-11-24',
    ],
    ['joost', '2025-10-29', 'Gaat elke maand', 'kept', 'In oktober zijn ze wezen vissen.', '2025-12-10'],
  ])
}

async function seen(world: World) {
  const asked = 'Alleen gevraagd, aan de telefoon.'
  await tellScores(world, key, [
    {
      by: 'joost',
      on: '2025-01-15',
      score: 4,
      why: 'Elke zondag staan drie kinderen midden in de ruzie.',
      oneHigher: 'Eén zondag zonder geschreeuw.',
    },
    {
      by: 'joost',
      on: '2025-01-16',
      of: 'Luuk',
      score: 3,
      why: '“Ik weet nooit hoe het zondag gaat.”',
      howAsked: 'Alleen met Luuk, bij de tafelvoetbal.',
    },
    { by: 'joost', on: '2025-06-26', score: 6, why: 'De zondag is rustig. Luuk draagt nog te veel.' },
    {
      by: 'joost',
      on: '2025-10-30',
      of: 'Patrick',
      score: 8,
      why: '“Er is geen ruzie meer.”',
      howAsked: asked,
    },
    {
      by: 'joost',
      on: '2025-10-30',
      of: 'Luuk',
      score: 5,
      why: '“Zondag is goed. Als het over geld gaat, vragen ze het toch weer aan mij.”',
      oneHigher: '“Dat ze elkaar bellen.”',
      howAsked: 'Alleen met Luuk, lopend naar training.',
    },
    {
      by: 'karin',
      on: '2025-11-03',
      score: 6,
      why: 'Het is rustig, maar de feestdagen zijn nog niet verdeeld.',
    },
  ])
  await tellDoubt(world, key, {
    by: 'thijs',
    on: '2025-09-22',
    question: 'Luuk vertelt veel, Evi en Bram weinig. Denken we dat het goed gaat, of weten we het?',
    answered: [
      'joost',
      '2025-09-25',
      'We dachten het. Karin speelt in oktober met allebei, zonder hun ouders erbij.',
    ],
    settled: [
      '2025-10-31',
      'Evi en Bram hebben laten zien dat het bij de deur rustig is. Evi wil kerst met Luuk; dat staat nu op de agenda.',
    ],
  })
  await tellExpert(world, key, {
    by: 'joost',
    on: '2025-11-13',
    askedOf: 'experience-expert',
    neededBy: '2025-11-20',
    question:
      'Wat helpt een jongen van dertien die van beide ouders houdt om de feestdagen niet zelf te hoeven verdelen?',
    summary:
      'Een samengesteld gezin met drie kinderen en twee adressen. De wissel gaat rustig. De ouders overleggen over school, maar over feestdagen en geld gaat het nog via de oudste.',
    answered: [
      'wanda',
      '2025-11-18',
      'Vraag hem niet wat hij kiest. Vraag wat er in elk geval bij moet horen: het eten, een film, wie er wakker is. Laat de volwassenen daarmee de verdeling maken en hem het pas horen als die klaar is.',
    ],
  })
}
