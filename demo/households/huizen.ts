import { day } from '#src/kernel/day.ts'
import type { World } from '../world.ts'
import { home, person, tellOpening, tellTeam } from './opening.ts'
import { peetersBefore } from './peeters-before.ts'

/** A blended family with half-siblings and a boy who stays with his own father every other week. */
export async function smitBakker(world: World): Promise<void> {
  await tellOpening(world, {
    key: 'smit-bakker',
    pseudonym: 'Beuk 12',
    by: 'joost',
    on: '2024-12-09',
    garden: 'huizen',
    scientist: 'thijs',
    name: 'Smit-Bakker',
    origin: 'caseworker',
    firstSignalOn: '2024-11-25',
    whyFits: 'Drie kinderen van twee vaders; de ruzies tussen de huizen worden steeds heftiger.',
    purpose: 'Zorgen dat alle drie de kinderen zonder ruzie van huis naar huis kunnen.',
    informed: { on: '2024-12-10', how: 'Eerst aan moeder en stiefvader, daarna aan de vader van Luuk.' },
    homes: [
      home('huis van moeder', 'Verhaalstraat 30', 'Huizen'),
      home('huis van de vader van Luuk', 'Sprookjeskade 2', 'Huizen'),
    ],
    people: [
      person('Wendy', 'Bakker', 'parent', 'first', { born: '1987-09-09', sex: 'female' }),
      person('Arjan', 'Smit', 'step-parent', 'first', { born: '1984-05-03', sex: 'male' }),
      person('Patrick', 'Mulder', 'former-partner', 'second', { born: '1985-01-15', sex: 'male' }),
      person('Luuk', 'Mulder', 'child', 'both', { born: '2012-04-20', sex: 'male' }),
      person('Evi', 'Smit', 'child', 'first', { born: '2017-07-07', sex: 'female' }),
      person('Bram', 'Smit', 'child', 'first', { born: '2019-11-02', sex: 'male' }),
    ],
  })
  await tellTeam(
    world,
    'smit-bakker',
    'joost',
    '2024-12-12',
    'karin',
    'safe-home-worker',
    'brengt kennis over scheiding en geweld in',
    'duo-partner',
  )
}

/** A mother who fled here with two children; the father's whereabouts are not known, some names neither. */
export async function tesfay(world: World): Promise<void> {
  await tellOpening(world, {
    key: 'tesfay',
    pseudonym: 'Hazelaar 29',
    by: 'mirjam',
    on: '2025-03-17',
    garden: 'huizen',
    scientist: 'thijs',
    name: 'Tesfay',
    origin: 'safe-home',
    firstSignalOn: '2025-03-03',
    whyFits: 'Moeder is gevlucht voor geweld en kent hier nog bijna niemand.',
    purpose: 'Zorgen dat moeder en de kinderen hier veilig en met steun kunnen wonen.',
    informed: { on: '2025-03-19', how: 'Met een tolk aan de telefoon, Tigrinya.' },
    homes: [
      {
        label: 'veilige plek',
        isSecret: true,
        addressLine: 'Geheimpad 1',
        postcode: '1299 XX',
        town: 'Huizen',
      },
      home('vader, onbekend'),
    ],
    people: [
      person('Selam', 'Tesfay', 'parent', 'first', { born: '1995-06-12', sex: 'female' }),
      person(undefined, 'Tesfay', 'parent', 'elsewhere', { sex: 'male' }),
      person('Yonas', 'Tesfay', 'child', 'first', { born: '2016-12-01', sex: 'male' }),
      person('Liya', 'Tesfay', 'child', 'first', { sex: 'female' }),
    ],
  })
}

/** A girl of fifteen who often runs away from home: helped since the summer, and entered here this autumn. */
export async function peeters(world: World): Promise<void> {
  await tellOpening(world, {
    key: 'peeters',
    pseudonym: 'Iep 75',
    by: 'joost',
    on: '2025-10-27',
    garden: 'huizen',
    scientist: 'thijs',
    name: 'Peeters',
    origin: 'caseworker',
    firstSignalOn: '2025-06-23',
    running: {
      startedOn: day('2025-07-07'),
      source: 'het oude systeem van de gemeente Huizen',
      before: [{ name: 'Ineke Postma', lastDay: day('2025-09-30') }],
    },
    whyFits: 'Anouk loopt steeds weg en wil niet zeggen waarom.',
    purpose: 'Ontdekken wat Anouk nodig heeft om veilig thuis te kunnen zijn.',
    homes: [home('thuis', 'Mijmerlaan 17', 'Huizen')],
    people: [
      person('Hanneke', 'Peeters', 'parent', 'first', { born: '1980-10-10', sex: 'female' }),
      person('Stef', 'Peeters', 'parent', 'first', { born: '1978-03-23', sex: 'male' }),
      person('Anouk', 'Peeters', 'child', 'first', { born: '2009-12-18', sex: 'female' }),
    ],
  })
  await peetersBefore(world)
}
