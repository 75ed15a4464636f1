import { askExpert } from '#src/casework/expert-consult/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from '../households/opening.ts'
import { as, type World } from '../world.ts'
import { type ConsentStory, type DisclosureStory, tellConsent, tellDisclosure } from './telling.ts'

const consents: readonly (readonly [key: string, story: ConsentStory])[] = [
  [
    'de-vries-amrani',
    {
      by: 'samira',
      on: '2024-12-03',
      givenBy: 'Laila',
      forWhat: 'Oma Wil mag weten op welke dagen de kinderen wisselen, zolang zij haalt en brengt.',
      how: 'Bij Laila aan tafel. Samira zei dat nee ook goed was.',
    },
  ],
  [
    'de-vries-amrani',
    {
      by: 'samira',
      on: '2025-03-11',
      givenBy: 'Mark',
      forWhat: 'De voetbaltrainer van Sem mag weten dat Sem in twee huizen woont.',
      how: 'Aan de telefoon.',
      withdrawn: ['2025-09-02', 'Sem is van club gewisseld. Het hoeft niet meer.'],
    },
  ],
  [
    'yildiz',
    {
      by: 'samira',
      on: '2025-11-04',
      givenBy: 'Noor',
      forWhat: 'De mentor mag weten dat Noor na een onrustige avond een toets later mag maken.',
      how: 'Op school, met Noor alleen. Ze koos zelf wat de mentor hoort.',
    },
  ],
]

const disclosures: readonly (readonly [key: string, story: DisclosureStory])[] = [
  [
    'de-vries-amrani',
    {
      by: 'samira',
      on: '2024-12-05',
      sharedWith: 'Oma Wil',
      kind: 'own-network',
      about: [['Sem'], ['Fenne']],
      what: 'Op welke dagen en tijden de kinderen van huis wisselen.',
      purpose: 'Oma haalt en brengt de kinderen.',
      bases: ['consent'],
      consent: 'Oma Wil mag weten',
      weighing: [
        'Zonder de dagen kan oma niet halen en brengen.',
        'Alleen dagen en tijden, niets over de ruzies.',
        'De kinderen weten dat oma dit weet en vinden dat fijn.',
      ],
    },
  ],
  [
    'de-vries-amrani',
    {
      by: 'samira',
      on: '2025-10-22',
      sharedWith: 'Kinderpraktijk De Vlieger, intake',
      kind: 'care-or-school',
      about: [['Fenne']],
      what: 'Dat Fenne nare dromen heeft, sinds wanneer, en wie er in beide huizen voor haar is.',
      purpose: 'De praktijk kan Fenne goed ontvangen.',
      bases: ['youth-act'],
      weighing: [
        'Fenne hoeft haar verhaal dan niet opnieuw te vertellen.',
        'Niets over de ouders en niets over Sem.',
        'Laila en Mark lazen de tekst voor wij die stuurden.',
      ],
    },
  ],
  [
    'jongsma',
    {
      by: 'marloes',
      on: '2025-11-14',
      sharedWith: 'Raad voor de Kinderbescherming, adviesdienst',
      kind: 'public-task',
      about: [['Tijn']],
      what: 'De naam en de leeftijd van Tijn, en wat hij over zijn twee huizen vertelde.',
      purpose: 'Advies of de ondertoezichtstelling voor Tijn kan eindigen.',
      bases: ['court-measure', 'youth-act'],
      weighing: [
        'De Raad kent Tijn uit het eerdere onderzoek en kan zonder naam niet terugkijken.',
        'Alleen over Tijn. Saar en de ouders noemen we niet.',
        'Tijn kan bang zijn dat hij weg moet. Nadia legde hem uit wat er gevraagd wordt.',
      ],
    },
  ],
  [
    'yildiz',
    {
      by: 'samira',
      on: '2025-11-06',
      sharedWith: 'Mentor van Noor',
      kind: 'care-or-school',
      about: [['Noor', 'Noor vroeg om haar vader nog niets te zeggen. Haar moeder weet het wel.']],
      what: 'Dat Noor na een onrustige avond een toets later mag maken.',
      purpose: 'Noor haalt haar jaar.',
      bases: ['youth-act', 'consent'],
      consent: 'De mentor mag weten',
      weighing: [
        'Noor durft het zelf niet te vragen.',
        'De mentor hoort niet waarom het thuis onrustig is.',
        'Als haar vader het hoort, kan het thuis drukker worden. Samira vertelt het hem zelf.',
      ],
    },
  ],
  [
    'tesfay',
    {
      by: 'mirjam',
      on: '2025-04-10',
      sharedWith: 'School van Yonas, directeur',
      kind: 'care-or-school',
      about: [
        ['Yonas', 'Zijn vader is niet gevraagd: hij mag niet weten waar Yonas naar school gaat.'],
        ['Liya', 'Haar vader is niet gevraagd: hij mag niet weten waar zij woont.'],
      ],
      what: 'Aan wie school de kinderen meegeeft, en aan wie niet.',
      purpose: 'De kinderen komen veilig thuis.',
      bases: ['social-support-act', 'vital-interest'],
      weighing: [
        'School moet weten wie de kinderen mag halen.',
        'Geen adres, en niets over wat er is gebeurd.',
        'De lijst ligt in een dichte map bij de directeur.',
      ],
    },
  ],
  [
    'van-doorn',
    {
      by: 'anke',
      on: '2025-05-08',
      sharedWith: 'Thuiscoach Verzonnen',
      kind: 'care-or-school',
      about: [['Erik'], ['Jelle']],
      what: 'Hoe een ruzie tussen Erik en Jelle meestal begint, en wat dan helpt.',
      purpose: 'De coach kan meteen met hen oefenen.',
      bases: ['youth-act'],
      weighing: [
        'Zonder dit begint de coach opnieuw.',
        'Niets over Mette.',
        'Erik en Jelle lazen mee en haalden één zin weg.',
      ],
    },
  ],
]

/** What was shared about the households, and one question to an expert that rests on it. */
export async function tellDisclosures(world: World): Promise<void> {
  for (const [key, story] of consents) await tellConsent(world, key, story)
  const ids = new Map<string, string>()
  for (const [key, story] of disclosures) ids.set(key, await tellDisclosure(world, key, story))
  await as(world, 'marloes', '2025-11-17', ({ tx, actor, today }) =>
    askExpert(
      tx,
      actor,
      caseOf(world, 'jongsma'),
      {
        askedOf: 'child-protection-board',
        disclosureId: ids.get('jongsma'),
        question: 'Wat moet voor Tijn zeker zijn voordat de maatregel eindigt?',
        summary:
          'Tijn is elf en woont in twee huizen. Hij vertelt nu in beide huizen hoe het gaat, maar niet over het andere huis.',
        neededBy: day('2025-11-24'),
      },
      today,
    ),
  )
}
