import type { WishOutcome } from './rules.ts'

/** The answer to a wish, for who gives it. */
export const outcomeNames = {
  another: 'Er komt een andere contactpersoon',
  talk: 'We praten er eerst over',
  stays: 'De contactpersoon blijft',
} as const satisfies Record<WishOutcome, string>

export const text = {
  title: 'Wensen voor een andere contactpersoon',
  lead: 'Een gezinslid vraagt dit aan jou, juist omdat jij niet de contactpersoon bent.',
  none: 'Er is nu geen wens',
  noneLead: 'Wil iemand een andere contactpersoon, dan staat het hier en op Vandaag.',
  waiting: (count: number) =>
    count === 1
      ? 'Iemand wenst een andere contactpersoon, en wacht op jouw antwoord'
      : `${count} mensen wensen een andere contactpersoon, en wachten op jouw antwoord`,
  look: 'Lees en antwoord',
  line: (who: string, household: string) => `${who}, ${household}`,
  until: (day: string) => `Beloofd: antwoord uiterlijk ${day}`,
  answered: (day: string) => `Beantwoord op ${day}`,
  one: {
    title: (who: string) => `Wens van ${who}`,
    contact: (name: string) => `Contactpersoon nu: ${name}`,
    me: 'Praat eerst met wie dit schreef. De contactpersoon mag het nog niet weten.',
    both: 'Je mag hierover ook met de contactpersoon praten.',
    secret: 'Anderen uit het gezin weten niet dat deze wens er is. Noem hem niet tegen hen.',
    danger: 'Hier staan woorden die op gevaar kunnen wijzen',
    dangerLead: 'Bel vandaag nog, liefst nu. Kan dat niet veilig, overleg dan met Veilig Thuis.',
    outcome: 'Wat is het antwoord?',
    why: 'Waarom, en wat gebeurt er nu?',
    whyHint: (who: string) => `${who} leest dit op de eigen pagina. Niemand anders uit het gezin ziet het.`,
    submit: 'Geef antwoord',
    done: 'Je antwoord is gegeven. Regel een wisseling samen, met een warme overdracht.',
    already: 'Een collega gaf al antwoord.',
    answer: (day: string) => `Antwoord van ${day}`,
  },
}
