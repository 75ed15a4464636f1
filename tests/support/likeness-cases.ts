import type { Likeness, Reason } from '#src/casework/double/rules.ts'
import { day } from '#src/kernel/day.ts'

const person = (givenName?: string, familyName?: string, born?: string): Likeness => ({
  givenName,
  familyName,
  birthDate: born ? day(born) : undefined,
})

type Case = { why: string; a: Likeness; b: Likeness; reason: Reason | null }
const born = '2015-03-04'

/** Pairs of people and whether they may be one; the rules and the database are held to the same. */
export const likenessCases: readonly Case[] = [
  {
    why: 'brothers and sisters share a name, not a birthday',
    a: person('Noor', 'de Vries', born),
    b: person('Bas', 'de Vries', '2017-08-12'),
    reason: null,
  },
  {
    why: 'twins share both, and have names of their own',
    a: person('Noor', 'de Vries', born),
    b: person('Lotte', 'de Vries', born),
    reason: null,
  },
  { why: 'nothing is known of either', a: person(), b: person(), reason: null },
  {
    why: 'a birthday alone is not enough',
    a: person(undefined, undefined, born),
    b: person('Noor', 'Smit', born),
    reason: null,
  },
  {
    why: 'a father and son of one name were born far apart',
    a: person('Jan', 'Smit', '1980-01-02'),
    b: person('Jan', 'Smit', '2010-05-06'),
    reason: null,
  },
  { why: 'half a name says too little', a: person('Noor'), b: person('Noor'), reason: null },
  {
    why: 'short names that differ by a letter are two names',
    a: person('Jan', 'Smit', born),
    b: person('Jen', 'Smit', born),
    reason: null,
  },
  {
    why: 'an initial and a birthday are not enough for two family names',
    a: person('N.', 'Smit', born),
    b: person('N.', 'Jansen', born),
    reason: null,
  },
  {
    why: 'without a birthday a letter mistyped in a long name is asked about within one family',
    a: person('Hendrika', 'de Vries'),
    b: person('Hendirka', 'Vries', born),
    reason: 'near-name',
  },
  {
    why: 'or in a long family name',
    a: person('Wil', 'Okonkwo-Visser'),
    b: person('Wil', 'Okonkwo-Viser'),
    reason: 'near-name',
  },
  {
    why: 'in one household the first name is enough when one family name is left out',
    a: { ...person('Dirk'), caseId: 'here' },
    b: { ...person('Dirk', 'Postma'), caseId: 'here' },
    reason: 'near-name',
  },
  {
    why: 'in another household it is not',
    a: { ...person('Dirk'), caseId: 'here' },
    b: { ...person('Dirk', 'Postma'), caseId: 'there' },
    reason: null,
  },
  {
    why: 'names of brothers and sisters that differ by a letter are two names',
    a: person('Sanne', 'de Vries'),
    b: person('Janne', 'de Vries'),
    reason: null,
  },
  {
    why: 'a mistyped name in two families is two people',
    a: person('Hendrika', 'de Vries'),
    b: person('Hendirka', 'Smit'),
    reason: null,
  },
  {
    why: 'prefixes are written in many ways',
    a: person('Sanne', 'van der Berg', born),
    b: person('sanne', 'Berg, v.d.', born),
    reason: 'same-day',
  },
  {
    why: 'one of two family names is left out',
    a: person('Noor', 'De Vries-Amrani', born),
    b: person('Noor', 'Amrani', born),
    reason: 'same-day',
  },
  {
    why: 'accents and ij are written in many ways',
    a: person('Anaïs', 'Dijkstra', born),
    b: person('Anais', 'Dykstra', born),
    reason: 'same-day',
  },
  {
    why: 'a letter is wrong in a longer name',
    a: person('Fatima', 'Yilmaz', born),
    b: person('Fatma', 'Yılmas', born),
    reason: 'same-day',
  },
  {
    why: 'only the initial was known',
    a: person('N.', 'de Vries', born),
    b: person('Noor', 'de Vries', born),
    reason: 'same-day',
  },
  {
    why: 'the given name was not known yet',
    a: person(undefined, 'de Vries', born),
    b: person('Noor', 'Vries', born),
    reason: 'same-day',
  },
  {
    why: 'a second given name is left out',
    a: person('Jan Willem', 'Smit', born),
    b: person('Jan', 'Smit', born),
    reason: 'same-day',
  },
  {
    why: 'a mother is known by the name she was born with',
    a: person('Karima', 'Amrani', '1988-02-03'),
    b: person('Karima', 'Jansen', '1988-02-03'),
    reason: 'other-family-name',
  },
  {
    why: 'the family name was not known yet',
    a: person('Karima', undefined, '1988-02-03'),
    b: person('Karima', 'Jansen', '1988-02-03'),
    reason: 'other-family-name',
  },
  {
    why: 'day and month were exchanged',
    a: person('Noor', 'de Vries', '2015-03-04'),
    b: person('Noor', 'Vries', '2015-04-03'),
    reason: 'day-slip',
  },
  {
    why: 'one digit of the birthday is wrong',
    a: person('Noor', 'de Vries', '2015-03-04'),
    b: person('Noor', 'de Vries', '2016-03-04'),
    reason: 'day-slip',
  },
  {
    why: 'the name is the same and a birthday is not known',
    a: person('Noor', 'de Vries', born),
    b: person('Noor', 'de Vries'),
    reason: 'same-name',
  },
]
