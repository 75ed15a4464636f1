/** What the forms about experience questions say when something is missing or can't be right. */
export const needs = {
  theme: 'Kies waar de vraag over gaat.',
  audience: 'Kies voor wie de vraag is.',
  kind: 'Kies hoe mensen antwoorden.',
  themeFits:
    'Dit onderwerp past niet bij deze mensen. Over werk vragen we alleen professionals, en hen alleen dat.',
  question: 'Schrijf de vraag.',
  tooShort: 'Schrijf de hele vraag.',
  point: 'Geef ook dit antwoord een woord.',
  why: 'Schrijf waarom.',
  language: 'Kies een taal.',
}
