/** What the forms of the transition agenda say when something is missing. */
export const needs = {
  title: 'Geef de verandering een korte titel.',
  what: 'Schrijf wat er anders wordt.',
  mode: 'Kies of dit opbouw, ombouw of afbouw is.',
  serves: 'Deze aanbeveling staat niet in de lijst. Kies opnieuw.',
  barrier: 'Kies een belemmering uit de lijst.',
  place: 'Kies waar de verandering nu is.',
  onDay: 'Vul in sinds welke dag.',
  notAfterToday: 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in.',
  notBefore: 'Dit kan niet eerder zijn dan de vorige plek.',
  why: 'Schrijf kort waaraan je dat ziet.',
  heldOn: 'Vul in op welke dag jullie de agenda bekeken.',
  words: 'Schrijf wat jullie zagen.',
  nextOn: 'Kies wanneer jullie weer kijken.',
  nextLater: 'De volgende keer ligt na deze keer.',
  nextAhead: 'Kies een dag die nog moet komen.',
}
