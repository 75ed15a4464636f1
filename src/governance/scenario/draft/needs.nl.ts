/** What the form about what a scenario would change says when something is missing. */
export const needs = {
  what: 'Kies wat er verandert.',
  becomes: 'Kies wat ermee gebeurt.',
  words: 'Schrijf wat er verandert.',
  begins: 'Wat nieuw is, kan alleen beginnen.',
  twice: 'Dit staat er al. Haal er een weg.',
  value: (least: number, most: number) => `Vul een heel getal van ${least} tot en met ${most} in.`,
}
