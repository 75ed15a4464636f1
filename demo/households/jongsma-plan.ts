import type { ConsultationStory } from './consultation.ts'
import type { PlanStory } from './plan.ts'
import { does, type ReviewBase, role } from './telling.ts'

export const key = 'jongsma'

export const askedHow =
  'Tijn met een stripverhaal dat hij zelf tekende, op school. Saar is klein: Nadia speelde met haar.'

export const firstConsultation: ConsultationStory = {
  by: 'marloes',
  on: '2024-12-12',
  heldOn: '2024-12-11',
  kind: 'first',
  evening: true,
  place: 'de kantine van de sportclub',
  there: ['Marieke', 'Kevin', 'marloes', 'nadia', 'bram'],
  others: { 'Dineke Jongsma': 'tante, zus van Marieke', 'Ton de Graaf': 'opa, vader van Kevin' },
  absent: { Tijn: 'was die avond bij zijn vader', Saar: 'drie jaar, lag in bed' },
  chosenByFamily: ['Dineke Jongsma', 'Ton de Graaf'],
  familySaid:
    'Marieke: we willen laten zien dat het ons lukt. Kevin: ik gooide een bord. Dat wil ik nooit meer.',
  childrenSaid: {
    what: 'Tijn tekende een strip waarin iemand op tijd de deur uit gaat. Saar speelde huisje en fluisterde.',
    askedHow,
  },
  familyTime: true,
  decided: 'Kevin gaat sporten voordat een gesprek lastig wordt. Dineke eet elke vrijdag mee.',
  nextOn: '2025-01-22',
}

export const reviewBase: ReviewBase = {
  by: 'marloes',
  evening: true,
  place: 'de kantine van de sportclub',
  there: ['Marieke', 'Kevin', 'marloes', 'bram'],
  others: { 'Dineke Jongsma': 'tante, zus van Marieke' },
  absent: { Tijn: 'was bij zijn vader', Saar: 'sliep bij opa Ton' },
}

export const firstPlan: Omit<PlanStory, 'from'> = {
  by: 'marloes',
  on: '2024-12-16',
  reviewOn: '2025-01-22',
  situations: [
    {
      what: 'Als Kevin en Marieke over geld praten, gooit Kevin met spullen en duwt hij haar.',
      example: 'Op 2 november brak een bord tegen de muur. Tijn trok Saar mee naar boven.',
      source: 'Tijn, Marieke en de jeugdbeschermer',
      affects: ['Tijn', 'Saar', 'Marieke'],
      risks: ['praten over geld na elf uur', 'drank op vrijdag'],
      protections: ['Marieke zegt wat ze ziet', 'Kevin wil stoppen met gooien'],
      sign: 'Kevin loopt heen en weer, of Marieke praat zachter.',
      consequence: 'Kevin gaat naar opa Ton en slaapt daar. Marieke belt Dineke.',
      watcher: 'bram',
      checkOn: '2025-01-06',
      conditions: [
        ['Er wordt niet gegooid of geduwd.', 'unmet', '2024-12-11'],
        ['Over geld praten ze alleen overdag, met Dineke erbij.', 'partly', '2024-12-11'],
      ],
      agreements: [
        does('Kevin', 'Gaat sporten voordat hij over geld praat', '2024-12-20'),
        does('Ton', 'Heeft altijd een bed voor Kevin', '2024-12-16'),
        does('Dineke', 'Eet elke vrijdag mee en kijkt mee met de rekeningen', '2024-12-20'),
      ],
    },
  ],
  roles: [
    role('marloes', 'does', 'spreekt het gezin elke twee weken', 'zolang het plan loopt'),
    role('bram', 'decides', 'voert de maatregel uit', 'tot de maatregel eindigt'),
    role('nadia', 'advises', 'let op Tijn en Saar', 'tot de zomer van 2026'),
    role('Dineke', 'does', 'komt elke vrijdag', 'zolang zij wil'),
  ],
  meetings: [
    {
      what: 'Netwerkberaad',
      who: 'het gezin, Dineke, Marloes en Bram',
      howOften: 'elke zes weken',
      mayDropOut: 'Bram, als de maatregel eindigt',
    },
  ],
  marks: [
    ['Marieke', 'agree'],
    ['Kevin', 'partly', 'Ik wil geen extra ogen, wel dat het lukt.'],
    ['Tijn', 'agree'],
    ['marloes', 'agree'],
    ['nadia', 'agree'],
    ['bram', 'agree'],
  ],
}

export const secondConsultation: ConsultationStory = {
  ...firstConsultation,
  on: '2025-05-29',
  heldOn: '2025-05-28',
  kind: 'review',
  familyTime: false,
  absent: { Tijn: 'vertelde het vooraf aan Nadia', Saar: 'sliep bij opa Ton' },
  familySaid:
    'Marieke: Tijn komt soms stil terug van zijn vader. Kevin: dan moet ik niet meteen vragen stellen.',
  childrenSaid: { what: 'Tijn: ik weet nooit wat ik hier mag zeggen over daar.', askedHow },
  decided: 'De eerste afspraken blijven. Tijn krijgt rust bij het wisselen van huis.',
  nextOn: '2025-07-09',
}

export const secondPlan: Omit<PlanStory, 'from'> = {
  by: 'marloes',
  on: '2025-06-02',
  checkOn: '2025-10-01',
  reviewOn: '2025-07-09',
  situations: [
    {
      what: 'Tijn zegt in het ene huis niets over het andere en raakt daar gespannen van.',
      example: 'In mei had hij na een weekend buikpijn en wilde niemand zeggen waarom.',
      source: 'Tijn',
      affects: ['Tijn'],
      risks: ['vragen stellen zodra hij binnenkomt'],
      protections: ['Tijn tekent wat hij voelt'],
      sign: 'Tijn heeft buikpijn op zondag.',
      consequence: 'Niemand vraagt iets. Tijn tekent en laat zien wat hij wil laten zien.',
      watcher: 'nadia',
      checkOn: '2025-10-01',
      conditions: [['Tijn mag in beide huizen vertellen wat hij wil.', 'unmet', '2025-05-28']],
      agreements: [
        does('Marieke', 'Laat Tijn een uur met rust als hij thuiskomt', '2025-06-08'),
        does('nadia', 'Spreekt Tijn elke maand op school', '2025-06-20'),
      ],
    },
  ],
  marks: [
    ['Marieke', 'agree'],
    ['Kevin', 'agree', 'Dit kan ik.'],
    ['Tijn', 'agree', 'Goed idee van die strip.'],
    ['marloes', 'agree'],
    ['nadia', 'agree'],
    ['bram', 'agree'],
  ],
}
