import { firstMaps } from './first-maps.ts'
import { type MapStory, tellMap } from './people-and-network.ts'
import type { World } from './world.ts'

const laterMaps: readonly MapStory[] = [
  {
    key: 'yildiz',
    by: 'samira',
    on: '2025-03-04',
    relatives: [
      {
        name: ['Ayten', 'Yildiz'],
        role: 'grandparent',
        sex: 'female',
        born: '1955-12-12',
        tie: ['oma, moeder van Kemal', 'strong', 'unknown'],
      },
      { name: ['Sevda', 'Aydin'], role: 'other-family', sex: 'female', born: '1987-07-07' },
      { name: ['Mevrouw Brands'], role: 'network', sex: 'female' },
    ],
    partners: [['Kemal', 'Fatma', 'no', '2008-07-12']],
    parents: [
      [
        ['Fatma', 'Kemal'],
        ['Noor', 'Emre'],
      ],
      [['Ayten'], ['Kemal']],
    ],
    ties: [
      ['Fatma', 'Sevda', 'zus', 'strong', 'yes'],
      ['Noor', 'Mevrouw Brands', 'mentor op school', 'strong', 'yes'],
      ['Fatma', 'Kemal', '', 'tense', 'unknown'],
      ['Emre', 'Noor', '', 'strong', 'unknown'],
    ],
    authority: [
      ['Noor', ['Fatma', 'Kemal'], 'register', '2025-03-04'],
      ['Emre', ['Fatma', 'Kemal'], 'told', '2025-03-04'],
    ],
  },
  {
    key: 'tesfay',
    by: 'mirjam',
    on: '2025-04-02',
    relatives: [
      { name: ['Saba', 'Haile'], role: 'grandparent', sex: 'female', born: '1970-01-01', onlyPicture: true },
      {
        name: ['Almaz', 'Bekele'],
        role: 'network',
        sex: 'female',
        tie: ['vrouw van de kerk', 'strong', 'yes'],
      },
      { name: ['Riet', 'Schaap'], role: 'network', sex: 'female', tie: ['taalmaatje', 'weak', 'unknown'] },
    ],
    partners: [['Selam', 'Tesfay', 'unknown-how']],
    parents: [
      [['Selam', 'Tesfay'], ['Yonas']],
      [['Selam'], ['Liya']],
      [[], ['Liya']],
      [['Saba'], ['Selam']],
    ],
    ties: [['Selam', 'Tesfay', 'vader van Yonas', 'broken', 'no']],
    authority: [['Yonas', ['Selam'], 'told', '2025-04-02']],
  },
  {
    key: 'van-doorn',
    by: 'anke',
    on: '2025-04-14',
    relatives: [
      { name: ['Ingrid', 'Wolters'], role: 'parent', sex: 'female', born: '1981-08-22', died: '2022-02-09' },
      {
        name: ['Piet', 'van Doorn'],
        role: 'grandparent',
        sex: 'male',
        born: '1950-06-30',
        tie: ['opa, vader van Erik', 'weak', 'yes'],
      },
    ],
    partners: [['Erik', 'Ingrid', 'died', '2006-09-09', '2022-02-09']],
    parents: [
      [
        ['Erik', 'Ingrid'],
        ['Jelle', 'Mette'],
      ],
      [['Piet'], ['Erik']],
    ],
    ties: [
      ['Mette', 'Coby', 'vriendin van moeder', 'strong', 'yes'],
      ['Jelle', 'Erik', '', 'tense', 'unknown'],
    ],
    authority: [
      ['Jelle', ['Erik'], 'register', '2025-04-14'],
      ['Mette', ['Erik'], 'register', '2025-04-14'],
    ],
  },
  {
    key: 'aalbers',
    by: 'marloes',
    on: '2025-05-26',
    fromElsewhere: ['Marieke', 'former-partner'],
    relatives: [
      {
        name: ['Tonny', 'Meijer'],
        role: 'grandparent',
        sex: 'female',
        born: '1957-11-02',
        died: '2020-08-08',
      },
      { name: ['Bas', 'Hoek'], role: 'network', sex: 'male', tie: ['vriend van Rick', 'tense', 'no'] },
    ],
    partners: [
      ['Rick', 'Marieke', 'separated', undefined, '2017-06-01'],
      ['Ger', 'Tonny', 'died'],
    ],
    parents: [
      [['Rick', 'Marieke'], ['Tijn']],
      [['Ger', 'Tonny'], ['Rick']],
    ],
    ties: [['Tijn', 'Ger', 'opa', 'strong', 'yes']],
    alsoAt: [['Tijn', 'huis van vader']],
    authority: [['Tijn', ['Rick', 'Marieke'], 'court-order', '2025-05-26']],
  },
  {
    key: 'okonkwo-visser',
    by: 'samira',
    on: '2025-09-23',
    relatives: [
      {
        name: ['Joke', 'Visser'],
        role: 'grandparent',
        sex: 'female',
        born: '1975-05-19',
        tie: ['oma, moeder van Roos', 'strong', 'yes'],
      },
      { name: ['Wim', 'Visser'], role: 'grandparent', sex: 'male', born: '1970-12-01', died: '2016-03-15' },
      {
        name: ['Ngozi', 'Okonkwo'],
        role: 'grandparent',
        sex: 'female',
        born: '1972-04-04',
        onlyPicture: true,
      },
      { name: ['Emeka', 'Okonkwo'], role: 'other-family', sex: 'male', born: '1998-10-10' },
      {
        name: ['Sanne', 'Dekker'],
        role: 'network',
        sex: 'female',
        tie: ['verloskundige uit de buurt', 'weak', 'yes'],
      },
    ],
    partners: [
      ['Chidi', 'Roos', 'no', '2021-09-01'],
      ['Wim', 'Joke', 'died'],
    ],
    parents: [
      [
        ['Roos', 'Chidi'],
        ['Kiki', 'ongeboren'],
      ],
      [['Joke', 'Wim'], ['Roos']],
      [['Ngozi'], ['Emeka', 'Chidi']],
    ],
    ties: [
      ['Chidi', 'Emeka', 'broer van Chidi', 'strong', 'yes'],
      ['Roos', 'Chidi', '', 'tense', 'unknown'],
    ],
    authority: [['Kiki', ['Roos'], 'register', '2025-09-23']],
  },
  {
    key: 'peeters',
    by: 'joost',
    on: '2025-11-03',
    relatives: [
      { name: ['Lieke', 'Peeters'], role: 'sibling', sex: 'female', born: '2005-06-06' },
      { name: ['Fenna'], role: 'network', sex: 'female' },
    ],
    partners: [['Stef', 'Hanneke', 'no', '2003-04-25']],
    parents: [
      [
        ['Hanneke', 'Stef'],
        ['Lieke', 'Anouk'],
      ],
    ],
    ties: [
      ['Anouk', 'Lieke', 'zus, woont op kamers', 'strong', 'yes'],
      ['Anouk', 'Fenna', 'beste vriendin', 'strong', 'unknown'],
      ['Anouk', 'Stef', '', 'broken', 'no'],
    ],
    authority: [],
  },
]

/** The maps of all households, each as its own caseworker drew it up. */
export async function tellMaps(world: World): Promise<void> {
  for (const story of [...firstMaps, ...laterMaps]) await tellMap(world, story)
}
