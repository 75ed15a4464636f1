/** What the form about a child's own words says when something is missing. */
export const needs = {
  child: 'Kies welk kind dit vertelde.',
  words: 'Schrijf wat het kind zei, liefst in de eigen woorden.',
  face: 'Kies een van de vijf gezichten, of laat dit leeg.',
  score: 'Kies een cijfer van 0 tot en met 10, of laat dit leeg.',
  howAsked: 'Schrijf hoe je het hebt gevraagd.',
  spoke: 'Kies of je het kind zelf sprak.',
  place: 'Kies waar je het kind sprak.',
  toldOn: 'Vul in op welke dag het kind dit vertelde.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
}
