import type { World } from '../world.ts'
import { tellConsultation } from './consultation.ts'
import { tellStatus } from './following.ts'
import { tellPlan } from './plan.ts'
import { tellChecks, tellDoubt, tellExpert, tellReviews, tellScores } from './telling.ts'
import { askedHow, consultation, key, plan } from './tesfay-plan.ts'

/** A mother and two children who begin again; everything goes through an interpreter. Where they live stays out of it. */
export async function tesfayStory(world: World): Promise<void> {
  const consultationId = await tellConsultation(world, key, consultation)
  const planId = await tellPlan(world, key, { ...plan, from: { consultationId } })
  const base = {
    by: 'mirjam',
    place: 'een kamer in het gemeentehuis',
    there: ['Selam', 'mirjam'],
    others: consultation.others,
    absent: { Yonas: 'was op school en sprak Mirjam vooraf', Liya: 'speelde bij Anna' },
  } as const
  await tellReviews(world, key, { ...base, there: [...base.there] }, askedHow, [
    [
      '2025-05-21',
      '2025-07-02',
      'Selam, via de tolk: ik durf weer naar de winkel, met Rahel.',
      'Yonas: ik heb een vriend.',
      'Rahel en Selam doen samen boodschappen.',
    ],
    [
      '2025-07-02',
      '2025-08-13',
      'Selam, via de tolk: ik wil Nederlands leren.',
      'Yonas: ik vertaal op school voor mama.',
      'Yonas vertaalt niet meer. School belt de tolk.',
    ],
    [
      '2025-08-13',
      '2025-09-24',
      'Selam, via de tolk: er belde een nummer dat ik niet ken.',
      'Yonas: wij nemen niet op.',
      'Selam krijgt een nieuw nummer. De politie weet ervan.',
    ],
    [
      '2025-09-24',
      '2025-11-05',
      'Selam, deels in het Nederlands: ik slaap vijf nachten goed.',
      'Yonas: Liya lacht meer.',
      'Het plan blijft zoals het is.',
    ],
    [
      '2025-11-05',
      '2025-12-17',
      'Selam, via de tolk: ik wil vrienden thuis vragen. Mag dat?',
      'Yonas: ik wil een verjaardag met taart.',
      'Rahel en Selam maken een lijst van wie mag weten waar zij wonen.',
    ],
  ])
  await followed(world, planId)
  await seen(world)
}

async function followed(world: World, planId: string) {
  await tellStatus(world, key, planId, {
    by: 'mirjam',
    on: '2025-09-25',
    condition: 'Yonas slaapt',
    status: 'met',
    note: 'Sinds juni elke nacht.',
  })
  await tellChecks(world, key, planId, [
    ['mirjam', '2025-05-07', 'Zet op haar telefoon', 'kept', 'Samen gedaan, met de tolk erbij.'],
    ['mirjam', '2025-11-06', 'Is elke avond', 'kept', undefined, '2025-12-17'],
    ['mirjam', '2025-11-06', 'Bespreekt met politie', 'kept', 'Na de zomer opnieuw besproken.', '2025-12-17'],
    ['thijs', '2025-11-06', 'Komt op dinsdag', 'kept', undefined, '2025-12-17'],
    [
      'thijs',
      '2025-09-24',
      'Zoekt hulp bij het slapen',
      'partly',
      'Er is hulp, met een wachttijd tot eind november.',
      '2025-12-01',
    ],
  ])
}

async function seen(world: World) {
  const howAsked = 'Met de tolk, zonder de kinderen erbij.'
  await tellScores(world, key, [
    {
      by: 'mirjam',
      on: '2025-04-14',
      score: 4,
      why: 'De plek is goed, maar zij staan er nog bijna alleen voor.',
      oneHigher: 'Twee mensen die altijd te bellen zijn.',
    },
    {
      by: 'mirjam',
      on: '2025-04-14',
      of: 'Selam',
      score: 2,
      why: 'Via de tolk: “Ik luister de hele nacht.”',
      howAsked,
    },
    {
      by: 'mirjam',
      on: '2025-09-25',
      of: 'Selam',
      score: 6,
      why: 'Via de tolk: “Ik slaap. Ik heb Rahel.”',
      oneHigher: 'Via de tolk: “Dat ik zelf kan praten met school.”',
      howAsked,
    },
    {
      by: 'mirjam',
      on: '2025-11-06',
      score: 7,
      why: 'Er zijn drie mensen die komen als het nodig is.',
      oneHigher: 'Weten waar vader is.',
    },
  ])
  await tellDoubt(world, key, {
    by: 'thijs',
    on: '2025-07-07',
    question: 'Wij horen Selam altijd via een tolk. Vertaalt die ook wat zij niet hardop durft te zeggen?',
    answered: [
      'mirjam',
      '2025-07-10',
      'Dat vroeg ik niet. Ik vraag nu elke keer of deze tolk goed voor haar is, en zij mag een andere kiezen.',
    ],
    settled: ['2025-09-26', 'Zij koos een vrouwelijke tolk en vertelt meer.'],
  })
  await tellExpert(world, key, {
    by: 'mirjam',
    on: '2025-08-14',
    askedOf: 'safe-home',
    neededBy: '2025-08-18',
    question: 'Een gevlucht gezin krijgt telefoontjes van een onbekend nummer. Wat doe ik eerst?',
    summary:
      'Een moeder woont met twee kinderen op een geheime plek na geweld. Sinds een week belt een onbekend nummer. Niemand heeft opgenomen.',
    answered: [
      'karin',
      '2025-08-15',
      'Nieuw nummer, en het oude toestel uit laten. Meld het dezelfde dag bij de politie. Loop met moeder na wie het oude nummer had.',
    ],
    used: ['2025-08-19', 'Alles dezelfde dag gedaan. Het bellen is gestopt.', 5],
  })
}
