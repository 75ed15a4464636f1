/** What the forms of the journal say when something is missing. */
export const needs = {
  kind: 'Kies wat het was.',
  spokeWith: 'Kies met wie het was, of schrijf het bij ‘Met iemand anders’.',
  people: 'Deze persoon hoort niet bij dit huishouden. Kies opnieuw.',
  words: 'Schrijf wat er is gezegd of gezien.',
  happenedOn: 'Vul in op welke dag het was.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
  teamReason: 'Schrijf waarom het gezin dit niet leest.',
  onlyTeam: 'Je schreef een reden. Vink dan ook aan dat dit alleen voor het team is.',
  correctionReason: 'Schrijf waarom je dit verbetert.',
  reader: 'Kies wie dit gaat lezen.',
  safe: 'Lees het stuk na met de ogen van deze persoon, en vink dit dan aan.',
  view: 'Schrijf hoe jij het ziet.',
}
