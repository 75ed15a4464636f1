import type { World } from '../world.ts'
import { home, person, tellOpening, tellTeam } from './opening.ts'

/** Separated parents at two addresses, one of them secret; two children who live at both. */
export async function deVriesAmrani(world: World): Promise<void> {
  await tellOpening(world, {
    key: 'de-vries-amrani',
    pseudonym: 'Berk 24',
    by: 'samira',
    on: '2024-11-12',
    garden: 'hilversum',
    scientist: 'eva',
    name: 'De Vries-Amrani',
    origin: 'safe-home',
    firstSignalOn: '2024-10-29',
    whyFits: 'De ouders ruziën al twee jaar zo heftig dat de kinderen niet slapen.',
    purpose: 'Samen met het gezin zorgen dat de kinderen in beide huizen veilig zijn.',
    informed: { on: '2024-11-12', how: 'Thuis verteld, eerst bij moeder en daarna bij vader.' },
    eveningsSuit: true,
    homes: [
      home('huis van vader', 'Voorbeeldlaan 12', 'Hilversum'),
      {
        label: 'huis van moeder',
        isSecret: true,
        addressLine: 'Verzonnen Hof 3',
        postcode: '1299 ZY',
        town: 'Hilversum',
      },
    ],
    people: [
      person('Laila', 'Amrani', 'parent', 'second', { born: '1989-03-02', sex: 'female' }),
      person('Mark', 'de Vries', 'parent', 'first', { born: '1986-07-21', sex: 'male' }),
      person('Sem', 'de Vries', 'child', 'both', { born: '2014-09-30', sex: 'male' }),
      person('Fenne', 'de Vries', 'child', 'both', { born: '2018-05-14', sex: 'female' }),
    ],
  })
  await tellTeam(
    world,
    'de-vries-amrani',
    'samira',
    '2024-11-14',
    'karin',
    'safe-home-worker',
    'denkt mee over de veiligheid in beide huizen',
  )
}
