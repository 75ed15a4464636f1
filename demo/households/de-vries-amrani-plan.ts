import type { World } from '../world.ts'
import { tellTeam } from './opening.ts'
import {
  type ConsultationStory,
  type PlanStory,
  type SituationStory,
  tellCheck,
  tellConsultation,
  tellPlan,
  tellRelease,
  tellStatus,
} from './plan.ts'

const key = 'de-vries-amrani'

/** From the first urgent agreements to the second version of the plan, with the reviews in between. */
export async function deVriesAmraniPlan(world: World): Promise<void> {
  const task = 'kijkt of vrijwillige hulp genoeg blijft'
  await tellTeam(world, key, 'samira', '2024-11-14', 'bram', 'certified-institution-worker', task)
  await tellPlan(world, key, interim)
  const first = await tellConsultation(world, key, firstConsultation)
  const plan = await tellPlan(world, key, { ...firstPlan, from: { consultationId: first } })
  await tellRelease(world, key, plan, { by: 'samira', on: '2024-12-04', to: 'Laila' })
  await passYear(world, plan)
  const second = await tellConsultation(world, key, reviewConsultation)
  const next = await tellPlan(world, key, { ...secondPlan, from: { consultationId: second } })
  await tellRelease(world, key, next, { by: 'samira', on: '2025-10-21', to: 'Laila' })
  await tellRelease(world, key, next, { by: 'samira', on: '2025-10-21', to: 'Mark' })
  await lookAtAgreements(world, next)
}

async function lookAtAgreements(world: World, plan: string) {
  await tellCheck(world, key, plan, {
    by: 'samira',
    on: '2025-11-06',
    agreement: 'Belt vader eerst oma Wil',
    outcome: 'partly',
    note: 'Vader belde oma twee keer wel en één keer niet.',
    nextOn: '2025-11-19',
  })
  await tellCheck(world, key, plan, {
    by: 'eva',
    on: '2025-11-17',
    agreement: 'Spreekt Fenne elke twee weken',
    outcome: 'kept',
    note: 'Drie gesprekken op school.',
    nextOn: '2025-12-01',
  })
  await tellCheck(world, key, plan, {
    by: 'samira',
    on: '2025-11-17',
    agreement: 'Maakt een schrift',
    outcome: 'kept',
  })
  await tellCheck(world, key, plan, {
    by: 'samira',
    on: '2025-11-17',
    agreement: 'Spreekt elke zondag met oma',
    outcome: 'kept',
    nextOn: '2025-12-01',
  })
}

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

const interim: PlanStory = {
  by: 'samira',
  on: '2024-11-15',
  from: { urgency: 'Bij de overdracht van de kinderen werd geduwd. Zondag is de volgende overdracht.' },
  situations: [handing],
}

const firstConsultation: ConsultationStory = {
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

const firstPlan: Omit<PlanStory, 'from'> = {
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

const reviews = [
  ['2025-01-08', '2025-02-19', 'De overdracht gaat via oma Wil en is rustig.'],
  ['2025-02-19', '2025-04-02', 'Sem slaapt beter. Fenne nog niet.'],
  ['2025-04-02', '2025-05-14', 'De ouders schrijven in het schrift. Eén keer ging het mis aan de telefoon.'],
  ['2025-05-14', '2025-06-25', 'Fenne heeft minder buikpijn.'],
  ['2025-06-25', '2025-08-06', 'De zomer is verdeeld. Oma gaat twee weken weg; tante Hanan springt in.'],
  ['2025-08-06', '2025-09-10', 'De zomer ging goed. School begint op 1 september.'],
  ['2025-09-10', '2025-10-14', 'Mark wil de overdracht weer zelf gaan doen. Dat bespreken we in oktober.'],
] as const

async function passYear(world: World, plan: string) {
  for (const [on, nextOn, decided] of reviews)
    await tellConsultation(world, key, {
      by: 'samira',
      on,
      kind: 'review',
      evening: true,
      place: 'de huiskamer van het buurthuis',
      there: ['Laila', 'Mark', 'samira', 'eva'],
      others: { 'Wil de Vries': 'oma, moeder van Mark' },
      absent: { Fenne: 'sprak vooraf met Eva', Sem: 'sprak vooraf met Eva' },
      familySaid: 'We houden ons aan het plan.',
      childrenSaid: { what: 'Het is rustiger.', askedHow: 'Eva vroeg het op school.' },
      decided,
      planStays: true,
      nextOn,
    })
  await tellStatus(world, key, plan, {
    by: 'samira',
    on: '2025-02-20',
    condition: 'Fenne en Sem wisselen',
    status: 'met',
    note: 'Elf overdrachten zonder dat de ouders elkaar zagen.',
  })
  await tellStatus(world, key, plan, {
    by: 'samira',
    on: '2025-04-03',
    condition: 'De ouders overleggen',
    status: 'met',
    note: 'Het schrift wordt elke week gebruikt.',
  })
}

const reviewConsultation: ConsultationStory = {
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

const secondPlan: Omit<PlanStory, 'from'> = {
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
