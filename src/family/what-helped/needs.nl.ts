/** What the form says when something is missing, or when somebody could be recognised. */
export const needs = {
  effect: 'Kies of het hielp of in de weg zat.',
  words: 'Schrijf wat je wilt vertellen.',
  person: 'Er staat een naam, adres of nummer in. Haal dat weg. Dan weet niemand over wie het gaat.',
}
