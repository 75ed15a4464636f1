import type { Effect, State } from './rules.ts'

export const effectChoices = {
  helped: 'Dit hielp',
  hindered: 'Dit zat in de weg',
} as const satisfies Record<Effect, string>

export const stateWords = {
  waits: 'Iemand kijkt nog of niemand te herkennen is.',
  kept: 'De praktijkgroep leest dit niet. Er was misschien iemand te herkennen. Jij ziet het nog wel.',
  shared: 'De praktijkgroep leest dit. Zonder naam.',
  counts: 'Dit telt mee in wat de regio leert. Zonder naam.',
} as const satisfies Record<State, string>

export const text = {
  title: 'Wat hielp, wat zat in de weg?',
  lead: 'Vertel één ding. Daar leren we van, ook voor andere gezinnen. Het hoeft niet.',
  household: 'Over welk gezin gaat het?',
  effect: 'Hielp het, of zat het in de weg?',
  words: 'Wat gebeurde er?',
  wordsHint:
    'In je eigen woorden, zonder namen. Bijvoorbeeld: het gesprek was ’s avonds, zo kon ik erbij zijn.',
  withPseudonym: 'De mensen die leren, mogen zien uit welk gezin dit komt',
  withPseudonymHint:
    'Jullie gezin heet daar anders, met de naam van een boom. Alleen wie met jullie werkt, weet dat jullie dat zijn. Vink je dit niet aan? Dan weet niemand van wie het komt.',
  whoTitle: 'Wie leest dit?',
  who: [
    'Eerst één iemand die niet met jullie werkt en nooit werkte. Die kijkt of niemand te herkennen is, en verandert niets aan je woorden.',
    'Daarna mensen die in de regio leren hoe hulp beter kan. Zij zien geen naam.',
    'Niemand uit je gezin ziet het. Je contactpersoon hoort niet dat jij het was. Zet je het vinkje? Dan ziet wie met jullie werkt wel dat het van jullie gezin komt.',
  ],
  submit: 'Deel dit',
  done: 'Dank je. Iemand kijkt eerst of niemand te herkennen is.',
  earlier: 'Wat je eerder vertelde',
  withFamily: 'Je vond het goed dat te zien is dat het van jullie gezin komt.',
  takeBack: 'Neem terug',
  takeBackTitle: 'Wil je dit terugnemen?',
  takeBackLead: 'Daarna leest niemand het meer.',
  takeBackSubmit: 'Neem het terug',
  takenBack: 'Het is teruggenomen.',
  rests: 'Dit telt al mee in wat de regio leert. Terugnemen kan niet meer. Je naam staat er niet bij.',
}
