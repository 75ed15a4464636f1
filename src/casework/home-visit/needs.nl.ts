/** What the forms of a visit at home say when something is missing. */
export const needs = {
  day: 'Kies op welke dag het bezoek is.',
  notBeforeToday: 'Deze dag is geweest. Was het bezoek er al? Leg dan het gesprek vast.',
  time: 'Kies hoe laat het bezoek begint.',
  minutes: 'Kies hoe lang het bezoek ongeveer duurt.',
  people: 'Deze persoon hoort niet bij dit huishouden. Kies opnieuw.',
  visitor: 'Deze collega hoort niet bij het team. Kies opnieuw.',
  somebody: 'Kies bij wie je op bezoek gaat, of schrijf het bij ‘Iemand anders’.',
  why: 'Schrijf waarom het bezoek niet doorging.',
  words: 'Schrijf in één zin hoe het bezoek was.',
  sight: 'Kies of dit bij het bezoek hoort.',
  twice: 'Je koos iets wat al vaststaat. Wie je zag staat daar al in: laat dit leeg.',
  seen: 'Vink aan wie je zag. Zag je niemand? Dan ging het bezoek niet door.',
  safe: 'Vink aan dat het veilig is, of laat het bezoek aan niemand zien.',
}
