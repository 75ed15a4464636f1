import type {
  Family,
  Figure,
  ParentKind,
  Partnership,
} from '#src/casework/people-and-network/genogram/family.ts'
import { day } from '#src/kernel/day.ts'

type Told = {
  people: [id: string, sex: Figure['sex'], born: string | null, generation: number, more?: Partial<Figure>][]
  partners?: [a: string, b: string, ended?: Partnership['ended']][]
  children?: [parents: string[], children: string[], kind?: ParentKind][]
  homes: Record<string, string[]>
}

const told = ({ people, partners = [], children = [], homes }: Told): Family => ({
  figures: people.map(([id, sex, born, generation, more]) => ({
    id,
    sex,
    age: born ? String(2025 - Number(born.slice(0, 4))) : '?',
    label: [id, ...(more?.isUnborn ? ['verwacht', 'december 2025'] : ['de Verzonnen'])],
    bornOn: born ? day(born) : null,
    isUnborn: false,
    isDeceased: false,
    generation,
    ...more,
  })),
  partnerships: partners.map(([a, b, ended = 'no']) => ({ a, b, ended })),
  parentages: children.flatMap(([parents, own, kind = 'biological']) =>
    own.flatMap(childId => parents.map(parentId => ({ parentId, childId, kind }))),
  ),
  homes: Object.entries(homes).map(([label, memberIds]) => ({ id: label, label, memberIds })),
})

/** The six families that any picture of a family must be able to show. */
export const hardFamilies: Record<string, Family> = {
  'a foster child between two families': told({
    people: [
      ['Ria', 'female', '1968-01-02', 1],
      ['Henk', 'male', '1966-03-04', 1],
      ['Joyce', 'female', '1994-05-05', 1],
      ['Dennis', 'male', '1991-08-08', 1],
      ['Mila', 'female', '2016-02-02', 2],
      ['Boaz', 'male', '2019-09-09', 2],
      ['Lotte', 'female', '2004-01-01', 2],
    ],
    partners: [
      ['Henk', 'Ria'],
      ['Dennis', 'Joyce', 'separated'],
    ],
    children: [
      [
        ['Joyce', 'Dennis'],
        ['Mila', 'Boaz'],
      ],
      [['Ria', 'Henk'], ['Lotte']],
      [['Ria', 'Henk'], ['Mila'], 'foster'],
    ],
    homes: { pleeggezin: ['Ria', 'Henk', 'Lotte', 'Mila'], 'huis van moeder': ['Joyce', 'Boaz'] },
  }),
  'two fathers and the mother who carried': told({
    people: [
      ['Jeroen', 'male', '1983-01-01', 1],
      ['Samir', 'male', '1985-01-01', 1],
      ['Femke', 'female', '1988-01-01', 1],
      ['Aya', 'female', '2015-01-01', 2],
      ['Tom', 'male', '2018-01-01', 2],
      ['Zoë', 'other', '2020-01-01', 2],
    ],
    partners: [['Jeroen', 'Samir']],
    children: [
      [
        ['Jeroen', 'Femke'],
        ['Aya', 'Tom'],
      ],
      [['Jeroen', 'Samir'], ['Zoë'], 'adoptive'],
    ],
    homes: { thuis: ['Jeroen', 'Samir', 'Aya', 'Tom', 'Zoë'], 'huis van Femke': ['Femke', 'Aya'] },
  }),
  'half-siblings over three homes': told({
    people: [
      ['Wendy', 'female', '1987-09-09', 1],
      ['Arjan', 'male', '1984-05-03', 1],
      ['Patrick', 'male', '1985-01-15', 1],
      ['Anja', 'female', '1986-01-15', 1],
      ['Luuk', 'male', '2012-04-20', 2],
      ['Evi', 'female', '2017-07-07', 2],
      ['Bram', 'male', '2019-11-02', 2],
      ['Kim', 'female', '2010-11-02', 2],
    ],
    partners: [
      ['Wendy', 'Arjan'],
      ['Patrick', 'Wendy', 'divorced'],
      ['Arjan', 'Anja', 'divorced'],
    ],
    children: [
      [['Wendy', 'Patrick'], ['Luuk']],
      [
        ['Wendy', 'Arjan'],
        ['Evi', 'Bram'],
      ],
      [['Arjan', 'Anja'], ['Kim']],
    ],
    homes: {
      'huis van Wendy en Arjan': ['Wendy', 'Arjan', 'Luuk', 'Evi', 'Bram', 'Kim'],
      'huis van Patrick': ['Patrick', 'Luuk'],
      'huis van Anja': ['Anja', 'Kim'],
    },
  }),
  'a child not born yet, and a dead grandfather': told({
    people: [
      ['Roos', 'female', '2004-11-08', 1],
      ['Chidi', 'male', '2002-02-25', 1],
      ['Kiki', 'female', '2023-03-14', 2],
      ['ongeboren kind', null, null, 2, { isUnborn: true, age: '' }],
      ['Joke', 'female', '1975-01-01', 0],
      ['Wim', 'male', '1970-01-01', 0, { isDeceased: true }],
      ['Emeka', 'male', '1998-01-01', 1],
      ['Ngozi', 'female', '1972-01-01', 0],
    ],
    partners: [
      ['Chidi', 'Roos'],
      ['Wim', 'Joke', 'died'],
    ],
    children: [
      [['Joke', 'Wim'], ['Roos']],
      [['Ngozi'], ['Emeka', 'Chidi']],
      [
        ['Roos', 'Chidi'],
        ['Kiki', 'ongeboren kind'],
      ],
    ],
    homes: { thuis: ['Roos', 'Chidi', 'Kiki', 'ongeboren kind'], 'huis van Joke': ['Joke'] },
  }),
  'a father nobody knows': told({
    people: [
      ['Selam', 'female', '1995-06-12', 1],
      ['Bereket', 'male', null, 1],
      ['onbekende ouder', null, null, 1],
      ['Yonas', 'male', '2016-12-01', 2],
      ['Liya', 'female', '2019-12-01', 2],
      ['Abel', 'male', '2023-12-01', 2],
      ['Saba', 'female', '1970-12-01', 0],
    ],
    partners: [['Selam', 'Bereket', 'unknown-how']],
    children: [
      [
        ['Selam', 'Bereket'],
        ['Yonas', 'Liya'],
      ],
      [['Selam', 'onbekende ouder'], ['Abel']],
      [['Saba'], ['Selam']],
    ],
    homes: { 'veilige plek': ['Selam', 'Yonas', 'Liya', 'Abel'] },
  }),
  'four generations, raised by grandmother': told({
    people: [
      ['Truus', 'female', '1935-01-01', 0],
      ['Tine', 'female', '1957-04-11', 0],
      ['Cor', 'male', '1955-04-11', 0, { isDeceased: true }],
      ['Ilse', 'female', '1990-08-19', 1],
      ['Sjoerd', 'male', '1985-08-19', 1],
      ['Petra', 'female', '1986-08-19', 1],
      ['Mo', 'male', '1988-08-19', 1],
      ['Daan', 'male', '2015-02-03', 2],
      ['Fleur', 'female', '2017-10-27', 2],
      ['Iris', 'female', '2014-10-27', 2],
    ],
    partners: [
      ['Cor', 'Tine', 'died'],
      ['Sjoerd', 'Petra'],
      ['Mo', 'Ilse', 'separated'],
    ],
    children: [
      [['Truus'], ['Tine']],
      [
        ['Tine', 'Cor'],
        ['Ilse', 'Sjoerd'],
      ],
      [
        ['Ilse', 'Mo'],
        ['Daan', 'Fleur'],
      ],
      [['Sjoerd', 'Petra'], ['Iris']],
    ],
    homes: {
      'huis van oma': ['Tine', 'Daan', 'Fleur'],
      'huis van Sjoerd en Petra': ['Sjoerd', 'Petra', 'Iris'],
    },
  }),
}
