/** What the forms about incidents say when something is missing. */
export const needs = {
  happenedOn: 'Vul in op welke dag het gebeurde.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
  what: 'Schrijf wat er gebeurde.',
  source: 'Kies hoe jullie dit weten.',
  toldBy: 'Schrijf wie dit vertelde.',
  notTold: 'Kies ‘Iemand vertelde het’, of laat dit leeg.',
  person: 'Kies alleen mensen uit dit huishouden.',
  step: 'Kies wat je wilt vastleggen.',
  words: 'Schrijf wat er is gedaan of wat erbij hoort.',
}
