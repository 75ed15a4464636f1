import type { First, WishOutcome } from '#src/casework/public.ts'

export const firstChoices = {
  me: 'Praat eerst met mij. Zeg nog niets tegen mijn contactpersoon',
  both: 'Je mag er ook met mijn contactpersoon over praten',
} as const satisfies Record<First, string>

export const outcomeWords = {
  another: 'Er komt een andere contactpersoon',
  talk: 'We praten er eerst met je over',
  stays: 'Je contactpersoon blijft',
} as const satisfies Record<WishOutcome, string>

const joined = new Intl.ListFormat('nl', { type: 'disjunction' })
const named = (names: readonly string[]) => joined.format(names)

export const text = {
  title: 'Een andere contactpersoon',
  lead: 'Klikt het niet, of vertrouw je het niet? Dat mag je zeggen. Je hoeft het niet eerst met je contactpersoon te bespreken.',
  household: 'Over welk gezin gaat het?',
  words: 'Wat wil je, en waarom?',
  wordsHint: 'In je eigen woorden. Schrijf erbij hoe en wanneer we veilig met je kunnen praten.',
  first: 'Met wie mogen we hierover praten?',
  whoTitle: 'Wie leest dit, en wanneer?',
  who: (names: readonly string[], day: string) =>
    `${named(names)} leest dit, niet je contactpersoon. Je krijgt uiterlijk ${day} antwoord op deze pagina, met de reden.`,
  whoOfMore: (day: string) =>
    `Een collega van de gemeente die niet je contactpersoon is, leest dit. Je krijgt uiterlijk ${day} antwoord op deze pagina, met de reden.`,
  readers: 'Niemand uit je gezin ziet dit.',
  cannotWait: 'Kan het niet wachten? Bel dan. Dat mag altijd.',
  submit: 'Verstuur je wens',
  sent: (day: string) => `Je wens is verstuurd. Uiterlijk ${day} staat het antwoord hier.`,
  nobody: 'Er is nu niemand die dit kan lezen. Bel de gemeente en vraag naar de toekomsttuin.',
  earlier: 'Wat je eerder vroeg',
  waits: (day: string) => `Je krijgt uiterlijk ${day} antwoord.`,
  answered: (day: string) => `Antwoord van ${day}`,
}
