import { raiseChallenge } from '#src/casework/challenge/store.server.ts'
import { setMyReach } from '#src/casework/contact-person/store.server.ts'
import { askExpert } from '#src/casework/expert-consult/store.server.ts'
import { openHousehold } from '#src/casework/household/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { answered, openFamilyPages, told } from '../family.ts'
import { as, type World } from '../world.ts'

const inHilversum = {
  isSecret: false,
  town: 'Hilversum',
  addressLine: 'Verzonnenstraat 48',
  postcode: '1299 ZX',
}

const people = [
  {
    givenName: 'Fatma',
    birthDate: day('1984-04-17'),
    sex: 'female',
    familyRole: 'parent',
    dwelling: 'first',
  },
  { givenName: 'Kemal', birthDate: day('1981-11-02'), sex: 'male', familyRole: 'parent', dwelling: 'first' },
  { givenName: 'Noor', birthDate: day('2011-03-08'), sex: 'female', familyRole: 'child', dwelling: 'first' },
  { givenName: 'Emre', birthDate: day('2016-08-25'), sex: 'male', familyRole: 'child', dwelling: 'first' },
] as const

/** A girl of fourteen who says herself how it goes, and her mother; both with pages of their own. */
export async function yildiz(world: World): Promise<void> {
  await as(world, 'samira', '2025-02-10', ({ tx }) =>
    setMyReach(tx, {
      phone: '035-0000024',
      reachable: 'Maandag tot en met donderdag, van 9 tot 17 uur',
      parts: [
        'ma-morning',
        'ma-afternoon',
        'di-morning',
        'di-afternoon',
        'wo-morning',
        'wo-afternoon',
        'wo-evening',
        'do-morning',
        'do-afternoon',
      ],
    }),
  )
  const caseId = await as(world, 'samira', '2025-02-10', ({ tx, actor, today }) =>
    openHousehold(
      tx,
      actor,
      {
        name: 'Yildiz',
        gardenId: world.gardens.hilversum,
        organisationId: world.organisations['Gemeente Hilversum'] ?? '',
        origin: 'school-or-care',
        firstSignalOn: day('2025-01-27'),
        whyFits: 'Er is vaak geschreeuw in huis en Noor durft niemand mee naar huis te nemen.',
        legalBasis: ['youth-act'],
        purpose: 'Samen met het gezin zorgen dat het thuis rustig en veilig is.',
        informedOn: day('2025-02-10'),
        informedHow: 'Aan de keukentafel verteld, en apart aan Noor op school.',
        notInformedReason: undefined,
        eveningsSuit: false,
        behaviouralScientistId: world.accounts.eva,
        homes: [{ label: 'thuis', ...inHilversum }],
        people: people.map(person => ({ ...person, familyName: 'Yildiz', expectedOn: undefined })),
      },
      today,
      'Eik 31',
    ),
  )
  world.cases.set('yildiz', caseId)
  await voices(world, caseId)
  await askedAndDoubted(world, caseId)
}

async function voices(world: World, caseId: string) {
  const fatma = await openFamilyPages(world, caseId, {
    givenName: 'Fatma',
    name: 'Fatma Yildiz',
    since: '2025-03-03',
    persona: {
      place: 100,
      label: 'Ouder',
      comesFor: 'Leest wat er is afgesproken, zegt wat zij ervan vindt en vertelt hoe het gaat.',
    },
  })
  const noor = await openFamilyPages(world, caseId, {
    givenName: 'Noor',
    name: 'Noor Yildiz',
    since: '2025-03-03',
    persona: {
      place: 101,
      label: 'Jongere (14 jaar)',
      comesFor: 'Vertelt in een cijfer en haar eigen woorden hoe het thuis gaat.',
    },
  })
  await told(
    world,
    noor,
    '2025-03-10',
    4,
    'Het is vaak druk en dan ga ik naar mijn kamer.',
    'Dat er niet wordt geschreeuwd als ik huiswerk maak.',
  )
  await answered(world, noor, '2025-03-11', 'Met Noor gebeld en samen gekozen wat zij thuis wil vragen.')
  await told(world, fatma, '2025-03-12', 5, 'Wij proberen rustig te praten. Het lukt niet elke dag.')
  await answered(world, fatma, '2025-03-13', 'Besproken bij het bezoek van donderdag.')
  await told(world, noor, '2025-06-02', 5, 'Het gaat iets beter. Papa gaat nu even lopen als hij boos is.')
  await answered(world, noor, '2025-06-03', 'Noor gevraagd wat er beter gaat en dat in haar woorden bewaard.')
  await told(world, fatma, '2025-06-05', 6, 'Kemal gaat naar buiten als hij boos wordt. Dat helpt ons.')
  await answered(world, fatma, '2025-06-06', 'Gebeld om te zeggen dat we dit vaker willen horen.')
  await told(world, noor, '2025-09-08', 6, 'Een vriendin is blijven eten.', 'Dat mama minder moe is.')
  await answered(
    world,
    noor,
    '2025-09-09',
    'Op school gesproken. Noor wil dat Emre ook iemand heeft om mee te praten.',
  )
  await told(world, noor, '2025-11-17', 5, 'Deze week was het weer drukker. Emre sliep bij mij op de kamer.')
}

async function askedAndDoubted(world: World, caseId: string) {
  await as(world, 'eva', '2025-11-14', ({ tx, actor }) =>
    raiseChallenge(
      tx,
      actor,
      caseId,
      'We horen Noor goed. Wat weten we van Emre? Niemand van ons sprak hem alleen sinds de zomer.',
    ),
  )
  await as(world, 'samira', '2025-11-17', ({ tx, actor, today }) =>
    askExpert(
      tx,
      actor,
      caseId,
      {
        askedOf: 'safe-home',
        question: 'Hoe praat ik met een jongen van negen die niets wil zeggen over thuis?',
        summary:
          'Een gezin met een dochter van veertien en een zoon van negen. Er is al lang spanning tussen de ouders. De dochter vertelt zelf hoe het gaat. De zoon zegt steeds dat alles goed is, maar slaapt slecht en blijft dicht bij zijn zus.',
        neededBy: day('2025-11-24'),
      },
      today,
    ),
  )
}
