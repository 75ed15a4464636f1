import type { World } from '../world.ts'
import { type ConsultationStory, type PlanStory, tellConsultation, tellPlan, tellStatus } from './plan.ts'
import { does, role, tellChecks, tellDoubt, tellExpert, tellReviews, tellScores } from './telling.ts'

const key = 'tesfay'
const askedHow =
  'Yonas met een tolk erbij, bouwend met blokken. Liya is nog klein: Thijs keek hoe zij speelt.'

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

const consultation: ConsultationStory = {
  by: 'mirjam',
  on: '2025-04-10',
  heldOn: '2025-04-09',
  kind: 'first',
  place: 'een kamer in het gemeentehuis, met een tolk Tigrinya aan de telefoon',
  there: ['Selam', 'mirjam', 'thijs'],
  others: { 'Rahel Haile': 'vriendin uit de taalles', 'Anna Postma': 'taalmaatje' },
  absent: { Yonas: 'was op school en sprak Mirjam vooraf', Liya: 'te jong om erbij te zitten' },
  chosenByFamily: ['Rahel Haile'],
  familySaid:
    'Selam, via de tolk: ik wil slapen zonder te luisteren. Ik wil dat mijn kinderen nooit meer hoeven te vluchten.',
  childrenSaid: {
    what: 'Yonas bouwde een huis met drie deuren. “Dan kun je er altijd uit.” Liya blijft dicht bij haar moeder.',
    askedHow,
  },
  familyTime: true,
  decided:
    'Waar zij wonen, blijft geheim. Vader is niet gevraagd: dat zou gevaar geven en wij weten niet waar hij is. Rahel en Anna helpen in het gewone leven.',
  nextOn: '2025-05-21',
}

const plan: Omit<PlanStory, 'from'> = {
  by: 'mirjam',
  on: '2025-04-14',
  reviewOn: '2025-05-21',
  situations: [
    {
      what: 'Als vader te weten komt waar zij wonen, kan hij komen en opnieuw geweld gebruiken.',
      example:
        'In februari stond hij bij hun vorige huis en trapte de deur in. Zij vluchtten met z’n drieën via de achterkant.',
      source: 'Selam en Veilig Thuis',
      affects: ['Selam', 'Yonas', 'Liya'],
      risks: ['foto’s en berichten op de telefoon', 'kennissen die uit goedheid iets doorvertellen'],
      protections: ['Selam herkent gevaar vroeg', 'school weet wie mag ophalen'],
      sign: 'Een onbekend nummer belt, of iemand vraagt naar hun adres.',
      consequence:
        'Selam neemt niet op en belt Mirjam of Rahel. Bij gevaar meteen 112; de politie kent de afspraak.',
      watcher: 'mirjam',
      checkOn: '2025-05-07',
      conditions: [
        ['Alleen wie Selam kiest, weet waar zij wonen.', 'partly', '2025-04-09'],
        ['School geeft de kinderen alleen mee aan wie op de lijst staat.', 'met', '2025-04-11'],
      ],
      agreements: [
        does('Selam', 'Zet op haar telefoon uit dat anderen zien waar zij is', '2025-04-18'),
        does('Rahel', 'Is elke avond tot elf uur te bellen', '2025-04-14'),
        does('mirjam', 'Bespreekt met politie en school wie wat doet', '2025-04-25'),
      ],
    },
    {
      what: 'Selam slaapt weinig en de kinderen zijn alleen met haar zorgen.',
      example: 'In maart bleef Yonas drie nachten op om bij de deur te zitten.',
      source: 'Yonas en Selam',
      affects: ['Yonas', 'Liya'],
      risks: ['zij kennen hier bijna niemand', 'Yonas vertaalt voor zijn moeder'],
      protections: ['Selam zingt de kinderen in slaap'],
      sign: 'Yonas valt op school in slaap.',
      consequence: 'Anna haalt de kinderen uit school en Selam gaat die middag slapen.',
      watcher: 'thijs',
      checkOn: '2025-05-07',
      conditions: [['Yonas slaapt ’s nachts in zijn bed.', 'unmet', '2025-04-09']],
      agreements: [
        does('Anna', 'Komt op dinsdag en zaterdag met de kinderen spelen', '2025-04-22'),
        does('thijs', 'Zoekt hulp bij het slapen, in haar eigen taal', '2025-05-12'),
      ],
    },
  ],
  roles: [
    role('mirjam', 'does', 'spreekt Selam elke week, altijd met tolk', 'zolang het plan loopt'),
    role('thijs', 'advises', 'let op hoe Yonas en Liya groeien', 'tot de zomer van 2026'),
    role('Rahel', 'does', 'is te bellen en gaat mee naar buiten', 'zolang zij wil'),
    role('Selam', 'decides', 'beslist alles over haar kinderen', 'altijd'),
  ],
  meetings: [
    { what: 'Netwerkberaad met tolk', who: 'Selam, Rahel, Anna, Mirjam', howOften: 'elke zes weken' },
  ],
  marks: [
    ['Selam', 'agree', 'Via de tolk: ik heb alles gehoord en het is ook mijn plan.'],
    ['Yonas', 'agree', 'Als mama het goed vindt.'],
    ['mirjam', 'agree'],
    ['thijs', 'agree'],
  ],
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
