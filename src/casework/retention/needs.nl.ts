/** What the forms about keeping and destroying say when something is missing. */
export const needs = {
  why: 'Schrijf waarom dit dossier nu weg kan.',
  number: 'Typ het nummer van het dossier over.',
  endWhy: 'Schrijf waarom het voorstel niet doorgaat.',
  holdWhy: 'Schrijf waarom er niets weg mag. Noem geen namen.',
  until: 'Kies een dag vanaf vandaag, of laat dit leeg.',
}
