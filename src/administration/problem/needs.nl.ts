/** What the forms say when something is missing, or when somebody could be recognised. */
export const needs = {
  pageKind: 'Kies op welke soort pagina het was.',
  expected: 'Schrijf wat je verwachtte.',
  happened: 'Schrijf wat er gebeurde.',
  person: (words: readonly string[]) =>
    `Hieraan kan iemand een gezin herkennen: ${words.join(', ')}. Schrijf het zonder naam, adres of nummer.`,
  perhapsPerson: (words: readonly string[]) =>
    `Gaat dit over iemand: ${words.join(', ')}? Haal het dan weg. Gaat het over niemand, zet dan het vinkje.`,
  step: 'Kies wat er met deze melding gebeurt.',
  answer: 'Schrijf een antwoord voor wie dit meldde.',
}
