import type { AnswerWay } from './rules.ts'

/** How somebody of the family wants the answer, for who gives it. */
export const answerWayNames = {
  here: 'Antwoord op de eigen pagina',
  call: 'Wil gebeld worden',
  meet: 'Wil het horen als jullie elkaar zien',
} as const satisfies Record<AnswerWay, string>

export const text = {
  title: 'Berichten van het gezin',
  lead: 'Alleen wie het dichtst bij het gezin staat en de gedragswetenschapper van het team lezen dit.',
  none: 'Er is nog geen bericht',
  noneLead: 'Stuurt iemand van het gezin een vraag of bericht, dan staat het hier en op Vandaag.',
  card: {
    waiting: (who: string, day: string) => `${who} wacht op antwoord, beloofd uiterlijk ${day}`,
    answered: (who: string, day: string) => `${who} kreeg antwoord op ${day}`,
    all: 'Alle berichten',
  },
  call: {
    alarming: (who: string) => `${who} schrijft iets wat op gevaar kan wijzen. Lees het nu`,
    late: (who: string, day: string) => `${who} zou uiterlijk ${day} antwoord krijgen`,
    waiting: (who: string, day: string) => `${who} stuurde een bericht. Beloofd: antwoord uiterlijk ${day}`,
    step: 'Lees en antwoord',
  },
  one: {
    title: (who: string) => `Bericht van ${who}`,
    promised: (day: string) => `Beloofd: antwoord uiterlijk ${day}.`,
    danger: 'Hier staan woorden die op gevaar kunnen wijzen',
    dangerLead: 'Bel vandaag nog, liefst nu. Kan dat niet veilig, overleg dan met Veilig Thuis.',
    secret: 'Noem dit bericht niet tegen anderen uit het gezin. Zij weten niet dat het er is.',
    noTrace:
      'Dit bericht staat niet op de eigen pagina, en wat jij hier schrijft ook niet. Bel of vertel het zelf, alleen als niemand meeluistert.',
    words: 'Je antwoord',
    wordsHint: (who: string) => `${who} leest dit op de eigen pagina. Niemand anders uit het gezin ziet het.`,
    did: 'Wat heb je gedaan of gezegd?',
    didHint: 'Alleen voor jullie. Bijvoorbeeld: gebeld op haar werk, we spreken elkaar donderdag.',
    submit: 'Geef antwoord',
    submitDid: 'Leg vast wat je deed',
    done: 'Je antwoord is gegeven.',
    doneDid: 'Vastgelegd.',
    already: 'Een collega gaf al antwoord.',
    answer: (by: string, day: string) => `Antwoord van ${by}, ${day}`,
  },
}
