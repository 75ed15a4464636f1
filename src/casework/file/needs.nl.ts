/** What the forms of letters and photos say when something is missing. */
export const needs = {
  kind: 'Kies wat het is.',
  title: 'Schrijf in een paar woorden wat het is.',
  datedOn: 'Vul de datum van de brief of foto in.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
  about: 'Kies mensen van dit huishouden.',
  reason: 'Schrijf waarom je dit intrekt.',
  reader: 'Kies wie dit mag zien.',
  safe: 'Kijk het na en vink dit aan.',
}
