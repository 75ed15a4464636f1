import type { World } from '../world.ts'
import {
  type ConsultationStory,
  type PlanStory,
  type SituationStory,
  tellConsultation,
  tellPlan,
  tellStatus,
} from './plan.ts'
import {
  does,
  type ReviewBase,
  role,
  tellChecks,
  tellDoubt,
  tellExpert,
  tellReviews,
  tellScores,
} from './telling.ts'

const key = 'smit-bakker'
const askedHow = 'Luuk tijdens een potje tafelvoetbal met Joost; Evi en Bram met poppetjes, bij Karin.'

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

const firstConsultation: ConsultationStory = {
  by: 'joost',
  on: '2025-01-13',
  heldOn: '2025-01-11',
  kind: 'first',
  place: 'het wijkcentrum, op zaterdagochtend',
  there: ['Wendy', 'Arjan', 'Patrick', 'Luuk', 'joost', 'thijs', 'karin'],
  others: { 'Henk Bakker': 'opa, vader van Wendy', 'Inge Mulder': 'tante, zus van Patrick' },
  absent: { Evi: 'zeven jaar, speelde bij een vriendin', Bram: 'vijf jaar, speelde bij de buren' },
  chosenByFamily: ['Henk Bakker', 'Inge Mulder'],
  familySaid:
    'Wendy: ik zie op tegen elke zondag. Patrick: ik wil gewoon mijn zoon ophalen. Arjan: ik word boos als er wordt getoeterd.',
  childrenSaid: {
    what: 'Luuk: ik ga vast buiten staan, dan hoeven ze elkaar niet te zien. Evi: het is hard bij de deur.',
    askedHow,
  },
  familyTime: true,
  decided:
    'Opa Henk brengt Luuk en haalt hem op. De volwassenen sturen elkaar alleen berichten over tijd en plaats.',
  dissent: 'Patrick vindt het jammer dat hij niet meer aan de deur komt.',
  nextOn: '2025-02-19',
}

const reviewBase: ReviewBase = {
  by: 'joost',
  evening: true,
  place: 'het wijkcentrum',
  there: ['Wendy', 'Patrick', 'joost', 'karin'],
  others: { 'Henk Bakker': 'opa, vader van Wendy' },
  absent: {
    Arjan: 'paste op Evi en Bram',
    Luuk: 'had training en sprak Joost vooraf',
    Evi: 'lag in bed',
    Bram: 'lag in bed',
  },
}

const atTheDoor: SituationStory = {
  what: 'Als Luuk op zondag van huis wisselt, schreeuwen Arjan en Patrick naar elkaar op straat.',
  example:
    'Op 1 december sloeg een autodeur dicht terwijl Luuk nog instapte. Evi en Bram stonden voor het raam.',
  source: 'Luuk, Wendy en een buurman',
  affects: ['Luuk', 'Evi', 'Bram'],
  risks: ['wachten in de auto met draaiende motor', 'te laat komen zonder bericht'],
  protections: ['Luuk zegt wat hij nodig heeft', 'opa Henk kan met iedereen overweg'],
  sign: 'Iemand komt meer dan tien minuten te laat, of Luuk gaat vast buiten staan.',
  consequence:
    'Opa Henk haalt Luuk binnen en belt de andere ouder. Luuk wisselt die dag pas als het rustig is.',
  watcher: 'karin',
  checkOn: '2025-02-03',
  conditions: [
    ['Luuk gaat van huis naar huis zonder dat er wordt geschreeuwd.', 'unmet', '2025-01-11'],
    ['Evi en Bram spelen gewoon door als Luuk wordt gebracht.', 'partly', '2025-01-11'],
  ],
  agreements: [
    does('Henk', 'Brengt en haalt Luuk op zondag om vijf uur', '2025-01-19'),
    does('Arjan', 'Blijft met Evi en Bram in de keuken als Luuk wisselt', '2025-01-19'),
    does('karin', 'Belt in de eerste maand elke maandag met beide huizen', '2025-01-20'),
  ],
}

const firstPlan: Omit<PlanStory, 'from'> = {
  by: 'joost',
  on: '2025-01-15',
  situations: [atTheDoor],
  reviewOn: '2025-02-19',
  roles: [
    role('joost', 'does', 'spreekt de volwassenen apart en Luuk alleen', 'zolang het plan loopt'),
    role('karin', 'advises', 'weet wat ruzie bij kinderen doet', 'tot de zomer van 2026'),
    role('Henk', 'does', 'brengt en haalt Luuk', 'tot de ouders het zelf kunnen'),
    role('Wendy', 'decides', 'beslist met Patrick over Luuk en met Arjan over Evi en Bram', 'altijd'),
    role('Patrick', 'decides', 'beslist met Wendy over Luuk', 'altijd'),
  ],
  meetings: [{ what: 'Netwerkberaad', who: 'familie, opa Henk, Joost en Karin', howOften: 'elke zes weken' }],
  marks: [
    ['Wendy', 'agree', 'Dit had veel eerder gemoeten.'],
    ['Arjan', 'agree'],
    ['Patrick', 'partly', 'Ik doe het voor Luuk.'],
    ['Luuk', 'agree', 'Opa is chill.'],
    ['joost', 'agree'],
    ['thijs', 'agree'],
    ['karin', 'agree'],
  ],
}

const secondConsultation: ConsultationStory = {
  ...firstConsultation,
  on: '2025-06-26',
  heldOn: '2025-06-25',
  kind: 'review',
  evening: true,
  place: 'het wijkcentrum',
  familyTime: false,
  familySaid: 'Wendy: de zondag gaat goed. Patrick: ik vraag Luuk te veel, dat zie ik nu.',
  childrenSaid: { what: 'Luuk: ik ben geen postbode.', askedHow },
  dissent: undefined,
  absent: { Evi: 'lag in bed', Bram: 'lag in bed' },
  decided: 'Het eerste blijft staan. Erbij komt: geen boodschappen meer via Luuk.',
  nextOn: '2025-08-06',
}

const secondPlan: Omit<PlanStory, 'from'> = {
  by: 'joost',
  on: '2025-06-27',
  checkOn: '2025-09-17',
  reviewOn: '2025-08-06',
  situations: [
    {
      what: 'Luuk moet boodschappen overbrengen en krijgt de boosheid die daarbij hoort.',
      example: 'In mei zei hij af voor een feestje omdat hij niet wist bij wie hij het moest vragen.',
      source: 'Luuk',
      affects: ['Luuk'],
      risks: ['de ouders spreken elkaar zelf niet'],
      protections: ['tante Inge luistert zonder te vragen'],
      sign: 'Luuk zegt dat hij iets moet vragen van de ander.',
      consequence: 'Wie het hoort, belt zelf de andere ouder, dezelfde dag.',
      watcher: 'joost',
      checkOn: '2025-09-17',
      conditions: [['Luuk hoeft niets over te brengen.', 'unmet', '2025-06-25']],
      agreements: [
        does('Patrick', 'Stuurt zelf een bericht aan Wendy over school en sport', '2025-07-04'),
        does('Inge', 'Gaat elke maand een middag met Luuk op pad', '2025-07-19'),
      ],
    },
  ],
  marks: [
    ['Wendy', 'agree'],
    ['Arjan', 'agree'],
    ['Patrick', 'agree', 'Hier ben ik zelf aan toe.'],
    ['Luuk', 'agree', 'Als ze het maar volhouden.'],
    ['joost', 'agree'],
    ['thijs', 'agree'],
    ['karin', 'agree'],
  ],
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
