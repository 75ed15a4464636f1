/** What the form says when something is missing. */
export const needs = {
  person: 'Kies om wie het gaat.',
  until: 'Kies tot en met welke dag.',
  later: 'Kies een dag na vandaag.',
  sooner: 'Kies een dag binnen zes maanden. Daarna kijk je opnieuw of het nodig is.',
  why: 'Schrijf waarom het nu gevaarlijk kan zijn.',
}
