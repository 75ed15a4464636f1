/** What the form about the outcome of an instrument says when something is missing. */
export const needs = {
  name: 'Schrijf welk instrument het is, bijvoorbeeld ARIJ.',
  edition: 'Schrijf welke versie is gebruikt.',
  outcome: 'Schrijf wat de uitkomst was.',
  person: 'Kies over wie het gaat, of laat dit leeg.',
  doneBy: 'Schrijf wie het afnam.',
  doneOn: 'Vul in op welke dag het is afgenomen.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
}
