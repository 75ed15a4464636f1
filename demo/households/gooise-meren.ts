import { peopleWithinReach } from '#src/casework/double/store.server.ts'
import { joinHousehold } from '#src/casework/household-member/store.server.ts'
import { as, type World } from '../world.ts'
import { caseOf, home, person, tellOpening, tellTeam } from './opening.ts'

/** A mother and her new partner; Tijn lives here half of the week. */
export async function jongsma(world: World): Promise<void> {
  await tellOpening(world, {
    key: 'jongsma',
    pseudonym: 'Vlier 18',
    by: 'marloes',
    on: '2024-11-26',
    garden: 'gooise-meren',
    scientist: 'nadia',
    name: 'Jongsma',
    origin: 'certified-institution',
    firstSignalOn: '2024-11-11',
    whyFits: 'Na een ondertoezichtstelling wil het gezin zelf weer aan het roer.',
    legalBasis: ['youth-act', 'court-measure'],
    purpose: 'Zorgen dat Tijn en Saar zonder geweld opgroeien en de maatregel kan stoppen.',
    informed: { on: '2024-11-27', how: 'Thuis, met de jeugdbeschermer erbij.' },
    homes: [home('huis van moeder', 'Letterhof 5', 'Bussum')],
    people: [
      person('Marieke', 'Jongsma', 'parent', 'first', { born: '1991-02-14', sex: 'female' }),
      person('Kevin', 'de Graaf', 'partner', 'first', { born: '1989-09-01', sex: 'male' }),
      person('Tijn', 'Aalbers', 'child', 'first', { born: '2014-03-08', sex: 'male' }),
      person('Saar', 'de Graaf', 'child', 'first', { born: '2021-05-26', sex: 'female' }),
    ],
  })
  await tellTeam(
    world,
    'jongsma',
    'marloes',
    '2024-11-28',
    'bram',
    'certified-institution-worker',
    'voert de ondertoezichtstelling uit',
  )
}

/** The other home of Tijn: his father and grandfather. One child, two households. */
export async function aalbers(world: World): Promise<void> {
  await tellOpening(world, {
    key: 'aalbers',
    pseudonym: 'Meidoorn 44',
    by: 'marloes',
    on: '2025-05-19',
    garden: 'gooise-meren',
    scientist: 'nadia',
    name: 'Aalbers',
    origin: 'caseworker',
    firstSignalOn: '2025-05-02',
    whyFits: 'Bij vader thuis ging het in het voorjaar ook mis; opa wil helpen.',
    purpose: 'Zorgen dat Tijn ook bij zijn vader veilig is.',
    informed: { on: '2025-05-21', how: 'Verteld aan vader en opa, op een zaterdagochtend.' },
    homes: [home('huis van vader', 'Bladzijde 40', 'Naarden')],
    people: [
      person('Rick', 'Aalbers', 'parent', 'first', { born: '1988-12-12', sex: 'male' }),
      person('Ger', 'Aalbers', 'grandparent', 'elsewhere', { born: '1955-07-30', sex: 'male' }),
    ],
  })
  await as(world, 'marloes', '2025-05-19', async ({ tx, actor, today }) => {
    const caseId = caseOf(world, 'aalbers')
    const tijn = (await peopleWithinReach(tx)).find(known => known.givenName === 'Tijn')
    if (!tijn) throw new Error('Tijn is not there yet.')
    await joinHousehold(
      tx,
      actor.regionId,
      caseId,
      tijn.id,
      'child',
      { home_id: null, lives: 'partly' },
      today,
    )
  })
}
