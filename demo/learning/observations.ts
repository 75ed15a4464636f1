import type { Effect, Subject } from '#src/learning/observation/rules.ts'
import type { PersonKey } from '../region/people.ts'

type ToldObservation = {
  by: PersonKey
  on: string
  effect: Effect
  about: Subject
  text: string
  pseudonym: string | undefined
}

/** What people shared lately, in a minute each. */
export const observations: ToldObservation[] = [
  {
    by: 'samira',
    on: '2025-10-09',
    effect: 'helped',
    about: 'process',
    pseudonym: 'Berk 24',
    text: 'Door in de avond af te spreken konden beide ouders erbij zijn, ieder vanuit het eigen huis.',
  },
  {
    by: 'wanda',
    on: '2025-10-16',
    effect: 'hindered',
    about: 'content',
    pseudonym: undefined,
    text: 'Een brief vol afkortingen maakt dat een ouder zich kleiner voelt. Lees een plan eerst hardop voor.',
  },
  {
    by: 'pieter',
    on: '2025-10-23',
    effect: 'hindered',
    about: 'organisation',
    pseudonym: undefined,
    text: 'Avonduren vragen per organisatie iets anders van het rooster. Daar raakt een goede afspraak op stuk.',
  },
  {
    by: 'eva',
    on: '2025-11-06',
    effect: 'helped',
    about: 'content',
    pseudonym: 'Berk 24',
    text: 'De kinderen vertelden apart wat zij nodig hebben. Dat veranderde wat er bovenaan in het plan kwam.',
  },
  {
    by: 'wanda',
    on: '2025-11-13',
    effect: 'helped',
    about: 'process',
    pseudonym: undefined,
    text: 'Eerst vragen wie het gezin zelf erbij wil, en dan pas een datum prikken. Dan komt er iemand.',
  },
]
