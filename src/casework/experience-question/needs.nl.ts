/** What the forms with experience questions say when something is missing. */
export const needs = {
  answer: 'Kies een van de antwoorden.',
  oneAtLeast: 'Kies bij minstens één vraag een antwoord.',
  person: 'Kies voor wie het papier is.',
}
