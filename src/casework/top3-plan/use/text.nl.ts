import type { Word } from '../rules.ts'
import type { Following } from './rules.ts'

export const followingNames = {
  'as-agreed': 'We doen wat in het plan staat',
  talk: 'Ik praat erover met wie het aangaat',
  meet: 'We komen eerder bij elkaar',
  nothing: 'Er hoeft nu niets te gebeuren',
} as const satisfies Record<Following, string>

/** What was told, without who told it. */
export const told = {
  kept: 'Iemand schrijft bij een afspraak iets wat op gevaar kan wijzen',
  failing: 'Een afspraak uit het plan lukt niet',
  sign: 'Iemand ziet een teken dat het misgaat',
} as const satisfies Record<Word, string>

export const text = {
  tap: {
    title: 'Vertel hoe het gaat',
    lead: 'Eén druk op de knop is genoeg. De vaste contactpersoon leest het.',
    agreements: 'Jouw afspraken',
    none: 'Je hebt in dit plan geen eigen afspraak, en je kijkt nergens bij mee.',
    watching: 'Jij kijkt mee',
    owning: (day: string) => `Jij zorgt hiervoor, uiterlijk ${day}`,
    told: (word: string, day: string) => `${word}, verteld op ${day}`,
    kept: 'Gelukt',
    failing: 'Lukt niet',
    signs: 'Zie je een teken dat het misgaat?',
    signsLead: 'Dan kijkt de vaste contactpersoon vandaag nog wat er moet gebeuren.',
    sign: 'Ik zie dit nu',
    noteFold: 'Wil je er iets bij vertellen?',
    note: 'Wat wil je vertellen?',
    noteHint: 'Schrijf het eerst hier en druk dan op een knop. Het hoeft niet.',
    done: 'Dank je. De vaste contactpersoon leest wat je vertelde.',
    notNow: 'Dit plan geldt niet meer. Vertel het bij het plan dat nu geldt.',
    notYours: 'Deze afspraak is niet van jou en je kijkt er niet bij mee. Kies een andere.',
  },
  answer: {
    who: 'Wie dit vertelde',
    secret: 'Zeg nooit tegen het gezin wie dit vertelde. Het staat op geen enkele pagina van het gezin.',
    when: 'Wanneer',
    about: 'Waar het over gaat',
    note: 'Erbij verteld',
    agreed: 'Wat in het plan staat',
    danger: 'Is er nu gevaar? Bel eerst.',
    follows: 'Wat gebeurt er nu?',
    words: 'Wat doe je, en waarom?',
    wordsHint: 'Wat je doet, is nooit een straf voor wie gevaar loopt.',
    submit: 'Leg vast wat volgt',
    done: 'Vastgelegd. Het staat niet meer op de lijst van vandaag.',
    already: 'Een collega legde net al vast wat volgt.',
    decided: (by: string, day: string) => `Vastgelegd door ${by} op ${day}`,
  },
  step: 'Kies wat volgt',
}
