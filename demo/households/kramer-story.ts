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

const key = 'kramer'
const askedHow = 'Daan tijdens het voeren van de kippen, Fleur met een boek over huizen.'

/** Oma carries it alone until others come; mother gets fixed moments. Told by Anke until June. */
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
    [
      '2025-09-04',
      '2025-10-09',
      'Ilse: ik was twee keer niet goed en heb afgebeld.',
      'Fleur: het is niet erg als mama afbelt, wel als ze niets zegt.',
      'Afbellen mag. Wegblijven zonder bericht niet.',
    ],
    [
      '2025-10-09',
      '2025-11-13',
      'Tine: het gaat, als niemand ziek wordt.',
      'Daan: oma is vaak moe.',
      'We zoeken iemand die kan invallen als oma ziek is.',
    ],
  ])
  await followed(world, plan)
  await seen(world)
}

const firstConsultation: ConsultationStory = {
  by: 'anke',
  on: '2025-02-14',
  heldOn: '2025-02-13',
  kind: 'first',
  place: 'bij oma aan tafel, onder schooltijd',
  there: ['Tine', 'anke', 'eva'],
  others: { 'Joke Prins': 'buurvrouw', 'Karel Kramer': 'oom, broer van Ilse' },
  absent: {
    Ilse: 'mocht die dag niet weg uit de kliniek en belde een kwartier mee',
    Daan: 'was op school',
    Fleur: 'was op school',
  },
  chosenByFamily: ['Joke Prins', 'Karel Kramer'],
  familySaid:
    'Tine: ze mogen altijd bij mij wonen, maar ik kan niet elke nacht wakker zijn. Ilse: ik wil niet dat ze mij zo zien.',
  childrenSaid: {
    what: 'Daan: ik doe de gordijnen dicht als het donker is. Fleur: mama moet eerst bellen.',
    askedHow,
  },
  familyTime: true,
  decided: 'Ilse belt voordat ze komt. Karel komt als zij toch voor de deur staat.',
  nextOn: '2025-03-27',
}

const reviewBase: ReviewBase = {
  by: 'samira',
  place: 'bij oma aan tafel',
  there: ['Tine', 'samira', 'eva', 'bram'],
  others: { 'Karel Kramer': 'oom, broer van Ilse' },
  absent: { Daan: 'was op school', Fleur: 'was op school' },
}

const atNight: SituationStory = {
  what: 'Ilse komt soms laat op de avond zonder bericht langs en bonst dan op deur en ramen.',
  example: 'Op 3 december was dat om half elf. Daan hield de deur dicht, Fleur kroop onder de tafel.',
  source: 'Daan, oma en buurvrouw Joke',
  affects: ['Daan', 'Fleur', 'Tine'],
  risks: ['Ilse heeft gedronken of lang niet geslapen', 'oma is alleen met de kinderen'],
  protections: ['Ilse belt als ze zich goed voelt', 'buurvrouw Joke hoort alles'],
  sign: 'Ilse stuurt na negen uur ’s avonds berichten of neemt niet op.',
  consequence:
    'Oma houdt de deur dicht en belt Karel. Die komt en brengt Ilse weg. Bij gevaar belt Joke 112.',
  watcher: 'eva',
  checkOn: '2025-03-03',
  conditions: [
    ['Ilse komt alleen op een afgesproken tijd.', 'unmet', '2025-02-13'],
    ['Daan hoeft de deur niet te bewaken.', 'unmet', '2025-02-13'],
  ],
  agreements: [
    does('Ilse', 'Belt oma de avond voordat ze komt', '2025-02-22'),
    does('Karel', 'Komt meteen als oma belt en brengt Ilse naar huis', '2025-02-18'),
    does('eva', 'Praat met school over wat Daan en Fleur nodig hebben', '2025-03-03'),
  ],
}

const firstPlan: Omit<PlanStory, 'from'> = {
  by: 'anke',
  on: '2025-02-18',
  situations: [atNight],
  reviewOn: '2025-03-27',
  roles: [
    role('anke', 'does', 'komt elke twee weken bij oma', 'tot de overdracht'),
    role('Karel', 'does', 'is dag en nacht te bellen', 'zolang het plan loopt'),
  ],
  meetings: [{ what: 'Netwerkberaad', who: 'familie, Anke en Eva', howOften: 'elke zes weken' }],
  marks: [
    ['Tine', 'agree', 'Ik sta er niet meer alleen voor.'],
    ['Ilse', 'partly', 'Ik ben hun moeder. Bellen voelt als vragen.'],
    ['eva', 'agree'],
  ],
}

const secondConsultation: ConsultationStory = {
  ...firstConsultation,
  by: 'samira',
  on: '2025-06-13',
  heldOn: '2025-06-12',
  kind: 'review',
  evening: true,
  familyTime: false,
  place: 'bij oma in de tuin',
  there: ['Tine', 'Ilse', 'Daan', 'samira', 'eva', 'bram'],
  absent: { Fleur: 'logeerde bij een vriendin' },
  familySaid:
    'Tine: ik ben achtenzestig en de dagen zijn lang. Ilse: ik wil meer doen, maar niet beloven wat ik niet kan.',
  childrenSaid: {
    what: 'Daan: ik wil dat oma ook eens vrij heeft.',
    askedHow: 'Daan zat aan tafel. Fleur kleurde vooraf met Eva.',
  },
  decided: 'De nachten zijn rustig. Nu zorgen we dat oma het volhoudt. Een maatregel is nu niet nodig.',
  nextOn: '2025-07-24',
}

const secondPlan: Omit<PlanStory, 'from'> = {
  by: 'samira',
  on: '2025-06-16',
  checkOn: '2025-09-04',
  reviewOn: '2025-07-24',
  situations: [
    {
      what: 'Oma is soms zo moe dat er ’s ochtends niemand op is en de kinderen alleen naar school gaan.',
      example: 'In mei kwamen ze vier keer te laat. Daan had brood gesmeerd voor zijn zusje.',
      source: 'school en Daan',
      affects: ['Daan', 'Fleur'],
      risks: ['niemand neemt oma iets uit handen'],
      protections: ['oma zegt eerlijk als het niet gaat'],
      sign: 'Oma neemt om acht uur niet op, of school ziet de kinderen na de bel komen.',
      consequence: 'Buurvrouw Joke gaat kijken en brengt de kinderen. Karel komt die avond koken.',
      watcher: 'samira',
      checkOn: '2025-09-04',
      conditions: [['Daan en Fleur zijn op tijd op school, met ontbijt.', 'partly', '2025-06-12']],
      agreements: [
        does('Joke', 'Loopt op maandag en donderdag mee naar school', '2025-06-23'),
        does('Karel', 'Heeft de kinderen elke vrijdag tot zaterdag', '2025-06-27'),
        does('bram', 'Zoekt uit of oma een vergoeding kan krijgen', '2025-07-11'),
      ],
    },
  ],
  roles: [
    role(
      'samira',
      'does',
      'komt elke drie weken bij oma en spreekt de kinderen alleen',
      'zolang het plan loopt',
    ),
    role('eva', 'advises', 'kijkt of Daan kind kan zijn', 'tot het voorjaar'),
    role('bram', 'advises', 'kijkt of een maatregel nodig is', 'tot het beraad van november'),
    role('Karel', 'does', 'neemt de vrijdag over en is te bellen', 'zolang oma het vraagt'),
    role('Ilse', 'decides', 'beslist over school en dokter', 'altijd'),
  ],
  meetings: [
    {
      what: 'Netwerkberaad',
      who: 'familie, Samira, Eva en Bram',
      howOften: 'elke zes weken',
      mayDropOut: 'Bram, als er geen maatregel nodig is',
    },
  ],
  marks: [
    ['Tine', 'agree'],
    ['Ilse', 'agree', 'Ze zeggen het nu tegen mij, niet over mij.'],
    ['Daan', 'agree'],
    ['samira', 'agree'],
    ['eva', 'agree'],
    ['bram', 'agree'],
  ],
}

async function followed(world: World, plan: string) {
  await tellStatus(world, key, plan, {
    by: 'samira',
    on: '2025-09-05',
    condition: 'Ilse komt alleen',
    status: 'met',
    note: 'Sinds april niet meer onverwacht.',
  })
  await tellStatus(world, key, plan, {
    by: 'samira',
    on: '2025-09-05',
    condition: 'Daan hoeft',
    status: 'partly',
    note: 'De gordijnen doet hij nog zelf.',
  })
  await tellChecks(world, key, plan, [
    ['eva', '2025-09-05', 'Belt oma de avond', 'partly', 'Twee keer te laat afgebeld.', '2025-12-04'],
    ['eva', '2025-09-05', 'Komt meteen', 'kept', 'Is sinds april niet nodig geweest.'],
    ['eva', '2025-09-05', 'Praat met school', 'kept'],
    ['samira', '2025-10-10', 'Loopt op maandag', 'kept', undefined, '2025-12-04'],
    ['samira', '2025-10-10', 'Heeft de kinderen', 'kept', undefined, '2025-12-04'],
    ['samira', '2025-10-10', 'Zoekt uit of oma', 'kept', 'De vergoeding loopt sinds september.'],
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
      howAsked: 'Aan tafel, na het beraad.',
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
