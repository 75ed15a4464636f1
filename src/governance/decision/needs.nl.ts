/** What the forms about decisions say when something is missing. */
export const needs = {
  words: 'Schrijf wat er is besloten.',
  decidedOn: 'Vul in op welke dag het besluit is genomen.',
  notAfterToday: 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in.',
  whyCorrected: 'Schrijf waarom er een nieuw besluit komt.',
}
