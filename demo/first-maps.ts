import type { MapStory } from './people-and-network.ts'

/** The maps of the households that were opened first. */
export const firstMaps: readonly MapStory[] = [
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
      { name: ['Wil', 'de Vries'], role: 'grandparent', sex: 'female', born: '1958-09-09' },
    ],
    partners: [
      ['Mark', 'Laila', 'divorced', '2012-05-05', '2023-09-01'],
      ['Hassan', 'Fatima', 'died'],
    ],
    parents: [
      [
        ['Laila', 'Mark'],
        ['Sem', 'Fenne'],
      ],
      [['Fatima', 'Hassan'], ['Laila']],
      [['Wil'], ['Hanna', 'Mark']],
    ],
    ties: [
      ['Mark', 'Laila', '', 'tense', 'no'],
      ['Mark', 'Hanna', 'tante, zus van Mark', 'strong', 'yes'],
      ['Mark', 'Wil', 'oma, moeder van Mark', 'strong', 'yes'],
      ['Sem', 'Dirk', 'voetbaltrainer', 'strong', 'yes'],
      ['Fenne', 'Juf Merel', 'mentor op school', 'strong', 'yes'],
    ],
    alsoAt: [
      ['Sem', 'huis van moeder'],
      ['Fenne', 'huis van moeder'],
    ],
    authority: [
      ['Sem', ['Mark'], 'told', '2024-11-12'],
      ['Sem', ['Laila', 'Mark'], 'register', '2024-11-26'],
      ['Sem', ['Laila', 'Mark'], 'register', '2025-11-03'],
      ['Fenne', ['Laila', 'Mark'], 'register', '2024-11-26'],
      ['Fenne', ['Laila', 'Mark'], 'register', '2025-11-03'],
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
]
