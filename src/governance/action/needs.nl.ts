/** What the forms about actions say when something is missing. */
export const needs = {
  what: 'Schrijf wat er moet gebeuren.',
  owner: 'Kies wie dit doet. Is dat nog niet bekend? Kies dan de groep.',
  dueOn: 'Vul in wanneer het klaar is.',
  notBefore: 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
  part: 'Kies één van de mogelijkheden, of laat het leeg.',
  treatment: 'Kies een overleg uit de lijst, of laat het leeg.',
  state: 'Kies of het gedaan is of vervalt.',
  whyDropped: 'Schrijf waarom het vervalt.',
  whyAgain: 'Schrijf waarom het weer openstaat.',
}
