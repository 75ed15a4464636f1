import type { World } from '../world.ts'
import { home, person, tellHandover, tellOpening, tellTeam } from './opening.ts'

/** A grandmother who raises two grandchildren while their mother is ill; the contact changed hands once. */
export async function kramer(world: World): Promise<void> {
  await tellOpening(world, {
    key: 'kramer',
    pseudonym: 'Linde 47',
    by: 'anke',
    on: '2025-01-20',
    garden: 'hilversum',
    scientist: 'eva',
    name: 'Kramer',
    origin: 'school-or-care',
    firstSignalOn: '2024-12-16',
    whyFits: 'Oma houdt het niet alleen vol en moeder komt soms onverwacht boos langs.',
    purpose: 'Zorgen dat de kinderen rustig bij oma kunnen wonen en hun moeder veilig zien.',
    informed: { on: '2025-01-22', how: 'Verteld aan oma thuis; moeder hoorde het in de kliniek.' },
    homes: [home('huis van oma', 'Fictiestraat 8', 'Hilversum'), home('moeder, wisselend')],
    people: [
      person('Tine', 'Kramer', 'grandparent', 'first', { born: '1957-04-11', sex: 'female' }),
      person('Ilse', 'Kramer', 'parent', 'second', { born: '1990-08-19', sex: 'female' }),
      person('Daan', 'Kramer', 'child', 'first', { born: '2015-02-03', sex: 'male' }),
      person('Fleur', 'Kramer', 'child', 'first', { born: '2017-10-27', sex: 'female' }),
    ],
  })
  await tellHandover(
    world,
    'kramer',
    'anke',
    'samira',
    '2025-06-02',
    'Anke werkt vanaf juni in een andere wijk.',
  )
  await tellTeam(
    world,
    'kramer',
    'samira',
    '2025-06-05',
    'bram',
    'certified-institution-worker',
    'kijkt mee of een maatregel nodig blijft',
  )
}

/** A father with two teenagers after the mother's death; one of them hits him. */
export async function vanDoorn(world: World): Promise<void> {
  await tellOpening(world, {
    key: 'van-doorn',
    pseudonym: 'Wilg 58',
    by: 'anke',
    on: '2025-04-07',
    garden: 'hilversum',
    scientist: 'eva',
    name: 'Van Doorn',
    origin: 'family',
    firstSignalOn: '2025-03-28',
    whyFits: 'Vader vroeg zelf om hulp: thuis wordt geslagen en niemand durft het te zeggen.',
    purpose: 'Samen zorgen dat er thuis niet meer wordt geslagen.',
    informed: { on: '2025-04-07', how: 'Aan tafel met vader en beide kinderen.' },
    eveningsSuit: true,
    homes: [home('thuis', 'Bedachtweg 21', 'Hilversum')],
    people: [
      person('Erik', 'van Doorn', 'parent', 'first', { born: '1979-12-05', sex: 'male' }),
      person('Jelle', 'van Doorn', 'child', 'first', { born: '2009-06-17', sex: 'male' }),
      person('Mette', 'van Doorn', 'child', 'first', { born: '2012-01-30', sex: 'female' }),
      person('Coby', 'Brouwer', 'network', 'elsewhere', { sex: 'female' }),
    ],
  })
}

/** Young parents who expect a child; opened after the summer, so new in the period. */
export async function okonkwo(world: World): Promise<void> {
  await tellOpening(world, {
    key: 'okonkwo-visser',
    pseudonym: 'Els 63',
    by: 'samira',
    on: '2025-09-15',
    garden: 'hilversum',
    scientist: 'eva',
    name: 'Okonkwo-Visser',
    origin: 'school-or-care',
    firstSignalOn: '2025-09-01',
    whyFits: 'De verloskundige maakt zich zorgen over geweld voor de geboorte.',
    purpose: 'Zorgen dat de baby in een rustig en veilig huis wordt geboren.',
    informed: { on: '2025-09-16', how: 'Thuis verteld, met de verloskundige erbij.' },
    homes: [home('thuis', 'Droomplein 4', 'Hilversum')],
    people: [
      person('Roos', 'Visser', 'parent', 'first', { born: '2004-11-08', sex: 'female' }),
      person('Chidi', 'Okonkwo', 'parent', 'first', { born: '2002-02-25', sex: 'male' }),
      person(undefined, undefined, 'child', 'first', { expected: '2025-12-20' }),
      person('Kiki', 'Visser', 'child', 'first', { born: '2023-03-14', sex: 'female' }),
    ],
  })
}
