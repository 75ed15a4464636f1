import type { ConsultationStory } from './consultation.ts'
import type { PlanStory, SituationStory } from './plan.ts'
import { does, type ReviewBase, role } from './telling.ts'

export const key = 'kramer'

export const askedHow = 'Daan tijdens het voeren van de kippen, Fleur met een boek over huizen.'

export const firstConsultation: ConsultationStory = {
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

export const reviewBase: ReviewBase = {
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

export const firstPlan: Omit<PlanStory, 'from'> = {
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

export const secondConsultation: ConsultationStory = {
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

export const secondPlan: Omit<PlanStory, 'from'> = {
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
