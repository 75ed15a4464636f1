import type { ConsultationStory } from './consultation.ts'
import { firstConsultation } from './de-vries-amrani-plan.ts'
import type { PlanStory } from './plan.ts'

export const reviewConsultation: ConsultationStory = {
  ...firstConsultation,
  on: '2025-10-15',
  heldOn: '2025-10-14',
  kind: 'review',
  there: ['Laila', 'Mark', 'Sem', 'samira', 'eva', 'bram'],
  absent: { Fenne: 'maakte vooraf een tekening', karin: 'haakte af: de overdracht is al maanden rustig' },
  familySaid: 'Laila: het gaat beter, maar Fenne heeft nog nare dromen. Mark: ik wil ze zelf weer ophalen.',
  childrenSaid: {
    what: 'Sem: laat oma het nog maar doen. Fenne: ik wil dat oma blijft.',
    askedHow: 'Sem zat aan tafel. Fenne tekende vooraf bij Eva.',
  },
  decided:
    'Oma Wil blijft halen en brengen tot januari. Mark eet elke woensdag met de kinderen bij oma. Fenne krijgt iemand om mee te praten.',
  dissent: 'Mark wil de kinderen nu al zelf ophalen en vindt dat hij het vertrouwen verdient.',
  nextOn: '2025-11-24',
}

export const secondPlan: Omit<PlanStory, 'from'> = {
  by: 'samira',
  on: '2025-10-20',
  checkOn: '2025-11-17',
  situations: [
    {
      what: 'Fenne heeft nare dromen en houdt het voor zich, in beide huizen.',
      example: 'In september vertelde ze pas na drie weken aan Eva dat ze wakker ligt.',
      source: 'Fenne',
      affects: ['Fenne'],
      risks: ['Fenne is bang dat ze iemand verdriet doet'],
      protections: ['Sem merkt het en let op haar'],
      sign: 'Fenne zegt dat ze buikpijn heeft of wil niet naar school.',
      consequence: 'Fenne belt met tante Hanan, wanneer ze wil. Niemand vraagt haar waarom.',
      watcher: 'eva',
      checkOn: '2025-11-17',
      conditions: [
        ['Fenne heeft in beide huizen iemand bij wie ze alles mag zeggen.', 'unmet', '2025-10-14'],
      ],
      agreements: [
        { what: 'Leest elke avond voor en vraagt hoe de dag was', owner: 'Mark', dueOn: '2025-10-27' },
        { what: 'Spreekt Fenne elke twee weken alleen, op school', owner: 'eva', dueOn: '2025-10-29' },
      ],
    },
  ],
  roles: [
    {
      who: 'samira',
      part: 'does',
      what: 'spreekt elke drie weken beide ouders en de kinderen',
      until: 'zolang het plan loopt',
    },
    { who: 'eva', part: 'does', what: 'spreekt Fenne alleen', until: 'tot Fenne drie maanden doorslaapt' },
    {
      who: 'bram',
      part: 'advises',
      what: 'kijkt mee of vrijwillige hulp genoeg blijft',
      until: 'tot het beraad van januari',
    },
    {
      who: 'Wil',
      part: 'does',
      what: 'brengt en haalt de kinderen',
      until: 'tot de ouders het zelf kunnen',
    },
    { who: 'Laila', part: 'decides', what: 'beslist met Mark over school en dokter', until: 'altijd' },
    { who: 'Mark', part: 'decides', what: 'beslist met Laila over school en dokter', until: 'altijd' },
  ],
  meetings: [
    {
      what: 'Netwerkberaad',
      who: 'familie, Samira, Eva, Bram',
      howOften: 'elke zes weken',
      mayDropOut: 'Bram, na het beraad van januari',
    },
    { what: 'Kort bellen', who: 'Samira en oma Wil', howOften: 'elke maandag' },
  ],
  reviewOn: '2025-11-24',
  marks: [
    ['Laila', 'agree', 'Ik ben blij dat er naar Fenne wordt geluisterd.'],
    ['Mark', 'disagree', 'Ik kan ze zelf ophalen. Oma is niet meer nodig.'],
    ['Sem', 'partly', 'Ik wil niet steeds op Fenne letten.'],
    ['Wil', 'agree', 'Ik blijf in de buurt zolang het nodig is.'],
    ['eva', 'agree'],
  ],
}
