import type { ConsultationStory } from './consultation.ts'
import type { PlanStory, SituationStory } from './plan.ts'

const handing: SituationStory = {
  what: 'Als de kinderen van het ene naar het andere huis gaan, schreeuwen de ouders en wordt er geduwd.',
  example: 'Op 10 november duwde Mark Laila tegen de auto. Fenne zat erin en gilde.',
  source: 'Fenne, Sem en een buurvrouw',
  affects: ['Fenne', 'Sem', 'Laila'],
  risks: ['de ouders staan tegenover elkaar op straat', 'te laat komen zonder bericht'],
  protections: ['oma Wil kan met beide ouders praten'],
  sign: 'Een van de ouders komt te laat of stuurt meer dan drie berichten achter elkaar.',
  consequence: 'De overdracht gaat die dag via oma Wil. De kinderen slapen waar ze die nacht zouden slapen.',
  watcher: 'samira',
  checkOn: '2024-11-25',
  conditions: [['Fenne en Sem wisselen van huis zonder dat de ouders elkaar zien.', 'unmet', '2024-11-15']],
  agreements: [
    {
      what: 'Spreekt elke zondag met oma Wil af wanneer zij haalt en brengt',
      owner: 'Mark',
      dueOn: '2024-11-18',
    },
  ],
}

export const interim: PlanStory = {
  by: 'samira',
  on: '2024-11-15',
  from: { urgency: 'Bij de overdracht van de kinderen werd geduwd. Zondag is de volgende overdracht.' },
  situations: [handing],
}

export const firstConsultation: ConsultationStory = {
  by: 'samira',
  on: '2024-11-28',
  heldOn: '2024-11-27',
  kind: 'first',
  evening: true,
  place: 'de huiskamer van het buurthuis',
  there: ['Laila', 'Mark', 'samira', 'eva', 'karin'],
  others: { 'Wil de Vries': 'oma, moeder van Mark', 'Hanan Amrani': 'tante, zus van Laila' },
  absent: {
    Fenne: 'vindt het te spannend, maakte vooraf een tekening',
    Sem: 'wilde niet horen hoe zijn ouders praten',
  },
  chosenByFamily: ['Wil de Vries', 'Hanan Amrani'],
  familySaid: 'Mark: ik wil mijn kinderen gewoon zien. Laila: ik wil dat ze weer slapen.',
  childrenSaid: {
    what: 'Fenne: ik heb buikpijn als we moeten wisselen. Sem: laat oma het doen.',
    askedHow: 'Eva sprak ze op school, Fenne met een tekening en Sem tijdens het wandelen.',
  },
  familyTime: true,
  decided: 'Oma Wil doet voorlopig de overdracht. Beide ouders willen hulp om zonder ruzie te overleggen.',
  dissent: 'Mark vindt dat hij zelf op tijd kan komen en dat oma niet nodig is.',
  nextOn: '2025-01-08',
}

export const firstPlan: Omit<PlanStory, 'from'> = {
  by: 'samira',
  on: '2024-12-03',
  checkOn: '2024-12-20',
  situations: [
    {
      what: 'Sem en Fenne horen de ouders ’s avonds aan de telefoon tegen elkaar schelden.',
      example: 'Sem deed twee avonden een kussen over zijn hoofd. Op school viel hij in slaap.',
      source: 'Sem en zijn juf',
      affects: ['Sem', 'Fenne'],
      risks: ['bellen als de kinderen in bed liggen', 'ruzie over geld'],
      protections: ['de ouders kunnen goed schrijven als ze rustig zijn'],
      sign: 'Een gesprek aan de telefoon duurt langer dan vijf minuten.',
      consequence: 'De ouder die het merkt hangt op en schrijft de volgende dag.',
      watcher: 'Wil',
      checkOn: '2024-12-20',
      conditions: [
        ['De kinderen slapen elke nacht door.', 'unmet', '2024-11-27'],
        ['De ouders overleggen alleen schriftelijk.', 'partly', '2024-12-01'],
      ],
      agreements: [
        {
          what: 'Maakt een schrift voor afspraken dat met de kinderen meegaat',
          owner: 'Laila',
          dueOn: '2024-12-06',
        },
        {
          what: 'Belt vader eerst oma Wil als hij boos wordt',
          owner: 'Mark',
          dueOn: '2024-12-04',
          watcher: 'samira',
        },
      ],
    },
  ],
  roles: [
    {
      who: 'samira',
      part: 'does',
      what: 'spreekt elke twee weken beide ouders en de kinderen',
      until: 'zolang het plan loopt',
    },
    {
      who: 'eva',
      part: 'advises',
      what: 'kijkt mee naar wat de kinderen nodig hebben',
      until: 'tot de kinderen een half jaar goed slapen',
    },
    {
      who: 'karin',
      part: 'advises',
      what: 'denkt mee over de overdracht',
      until: 'tot de overdracht drie maanden rustig is',
    },
    {
      who: 'bram',
      part: 'knows',
      what: 'weet van het plan en is te bellen',
      until: 'tot het volgende beraad',
    },
    { who: 'Wil', part: 'does', what: 'brengt en haalt de kinderen', until: 'tot de ouders het zelf kunnen' },
    { who: 'Laila', part: 'decides', what: 'beslist met Mark over school en dokter', until: 'altijd' },
    { who: 'Mark', part: 'decides', what: 'beslist met Laila over school en dokter', until: 'altijd' },
  ],
  meetings: [
    {
      what: 'Netwerkberaad',
      who: 'familie, Samira, Eva',
      howOften: 'elke zes weken',
      mayDropOut: 'Karin, als de overdracht rustig is',
    },
    { what: 'Kort bellen', who: 'Samira en oma Wil', howOften: 'elke maandag' },
  ],
  reviewOn: '2025-01-08',
  marks: [
    ['Laila', 'agree', 'Eindelijk staat het op papier.'],
    ['Mark', 'partly', 'Oma is niet nodig, maar ik doe mee voor de kinderen.'],
    ['Sem', 'agree', 'Als oma maar komt.'],
    ['eva', 'agree'],
    ['karin', 'agree'],
  ],
}
