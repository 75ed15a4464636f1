import { type MapStory, tellMap } from './people-and-network.ts'
import type { World } from './world.ts'

const maps: readonly MapStory[] = [
  {
    key: 'de-vries-amrani',
    by: 'samira',
    on: '2024-11-19',
    relatives: [
      {
        name: ['Fatima', 'Amrani'],
        role: 'grandparent',
        sex: 'female',
        born: '1961-06-01',
        tie: ['oma, moeder van Laila', 'strong', 'yes'],
      },
      {
        name: ['Hassan', 'Amrani'],
        role: 'grandparent',
        sex: 'male',
        born: '1957-02-11',
        died: '2019-04-03',
      },
      { name: ['Hanna', 'de Vries'], role: 'other-family', sex: 'female', born: '1983-01-20' },
      { name: ['Marga', 'Toll'], role: 'network', sex: 'female', tie: ['buurvrouw', 'weak', 'unknown'] },
      { name: ['Dirk', 'Postma'], role: 'network', sex: 'male' },
      { name: ['Juf Merel'], role: 'network', sex: 'female' },
      { name: ['Greet', 'Mulder'], role: 'grandparent', sex: 'female', born: '1958-09-09' },
    ],
    partners: [
      ['Mark', 'Laila', 'divorced', '2012-05-05', '2023-09-01'],
      ['Hassan', 'Fatima', 'died'],
    ],
    parents: [
      [
        ['Laila', 'Mark'],
        ['Sem', 'Noor'],
      ],
      [['Fatima', 'Hassan'], ['Laila']],
      [['Greet'], ['Hanna', 'Mark']],
    ],
    ties: [
      ['Mark', 'Laila', '', 'tense', 'no'],
      ['Mark', 'Hanna', 'tante, zus van Mark', 'strong', 'yes'],
      ['Mark', 'Greet', 'oma, moeder van Mark', 'tense', 'no'],
      ['Sem', 'Dirk', 'voetbaltrainer', 'strong', 'yes'],
      ['Noor', 'Juf Merel', 'mentor op school', 'strong', 'yes'],
    ],
    alsoAt: [
      ['Sem', 'huis van moeder'],
      ['Noor', 'huis van moeder'],
    ],
    authority: [
      ['Sem', ['Mark'], 'told', '2024-11-12'],
      ['Sem', ['Laila', 'Mark'], 'register', '2024-11-26'],
      ['Sem', ['Laila', 'Mark'], 'register', '2025-11-03'],
      ['Noor', ['Laila', 'Mark'], 'register', '2024-11-26'],
      ['Noor', ['Laila', 'Mark'], 'register', '2025-11-03'],
    ],
  },
  {
    key: 'jongsma',
    by: 'marloes',
    on: '2025-05-22',
    fromElsewhere: ['Rick', 'former-partner'],
    relatives: [
      {
        name: ['Wil', 'Jongsma'],
        role: 'grandparent',
        sex: 'female',
        born: '1964-10-02',
        tie: ['oma, moeder van Marieke', 'tense', 'unknown'],
      },
      { name: ['Ellen', 'Vos'], role: 'network', sex: 'female' },
    ],
    partners: [
      ['Kevin', 'Marieke', 'no', '2019-01-01'],
      ['Rick', 'Marieke', 'separated', undefined, '2017-06-01'],
    ],
    parents: [
      [['Marieke', 'Rick'], ['Tijn']],
      [['Marieke', 'Kevin'], ['Saar']],
      [['Kevin'], ['Tijn'], 'step'],
      [['Wil'], ['Marieke']],
    ],
    ties: [
      ['Marieke', 'Ellen', 'vriendin', 'strong', 'yes'],
      ['Tijn', 'Kevin', '', 'tense', 'unknown'],
    ],
    authority: [
      ['Tijn', ['Marieke', 'Rick'], 'court-order', '2025-05-26'],
      ['Saar', ['Marieke'], 'told', '2025-05-22'],
    ],
  },
  {
    key: 'smit-bakker',
    by: 'joost',
    on: '2024-12-16',
    relatives: [
      { name: ['Anja', 'Kok'], role: 'other-family', sex: 'female', born: '1989-03-03' },
      {
        name: ['Bea', 'Bakker'],
        role: 'grandparent',
        sex: 'female',
        born: '1960-01-08',
        tie: ['oma, moeder van Wendy', 'strong', 'yes'],
      },
      { name: ['Henk', 'Bakker'], role: 'grandparent', sex: 'male', born: '1956-01-08' },
      { name: ['Meester Ivo'], role: 'network', sex: 'male' },
    ],
    partners: [
      ['Arjan', 'Wendy', 'no', '2015-08-01'],
      ['Patrick', 'Wendy', 'divorced', undefined, '2014-11-01'],
      ['Patrick', 'Anja'],
      ['Henk', 'Bea'],
    ],
    parents: [
      [['Wendy', 'Patrick'], ['Luuk']],
      [
        ['Wendy', 'Arjan'],
        ['Evi', 'Bram'],
      ],
      [['Arjan'], ['Luuk'], 'step'],
      [['Bea', 'Henk'], ['Wendy']],
    ],
    ties: [
      ['Luuk', 'Meester Ivo', 'mentor', 'strong', 'yes'],
      ['Wendy', 'Patrick', '', 'tense', 'no'],
      ['Luuk', 'Anja', 'nieuwe vrouw van Patrick', 'weak', 'unknown'],
    ],
    alsoAt: [['Luuk', 'huis van de vader van Luuk']],
    authority: [
      ['Luuk', ['Wendy', 'Patrick'], 'register', '2024-12-16'],
      ['Luuk', ['Wendy', 'Patrick'], 'register', '2025-10-06'],
      ['Evi', ['Wendy', 'Arjan'], 'register', '2025-10-06'],
    ],
  },
  {
    key: 'kramer',
    by: 'samira',
    on: '2025-06-10',
    relatives: [
      { name: ['Cor', 'Kramer'], role: 'grandparent', sex: 'male', born: '1954-03-02', died: '2021-12-30' },
      {
        name: ['Sjoerd', 'Kramer'],
        role: 'other-family',
        sex: 'male',
        born: '1985-05-15',
        tie: ['oom, zoon van Tine', 'weak', 'yes'],
      },
      { name: ['Rachid', 'Bouali'], role: 'other-family', sex: 'male', onlyPicture: true },
      { name: ['Corrie', 'Blom'], role: 'network', sex: 'female', tie: ['buurvrouw', 'strong', 'yes'] },
      { name: ['Jaap', 'Prins'], role: 'network', sex: 'male' },
    ],
    partners: [
      ['Cor', 'Tine', 'died'],
      ['Ilse', 'Rachid', 'unknown-how'],
    ],
    parents: [
      [
        ['Tine', 'Cor'],
        ['Sjoerd', 'Ilse'],
      ],
      [['Ilse', 'Rachid'], ['Daan']],
      [['Ilse'], ['Fleur']],
      [[], ['Fleur']],
      [['Tine'], ['Fleur'], 'foster'],
    ],
    ties: [
      ['Daan', 'Jaap', 'judoleraar', 'strong', 'yes'],
      ['Tine', 'Ilse', '', 'tense', 'unknown'],
      ['Ilse', 'Daan', '', 'strong', 'unknown'],
    ],
    authority: [
      ['Daan', ['Ilse'], 'register', '2025-06-12'],
      ['Fleur', [], 'court-order', '2025-06-12', 'gecertificeerde instelling (voogdij)'],
    ],
  },
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
  for (const story of maps) await tellMap(world, story)
}
