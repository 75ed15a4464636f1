/** What the forms about likely doubles say when something is missing. */
export const needs = {
  sameAs: 'Kijk of je deze persoon al kent. Kies wie het is, of kies: nee, iemand anders.',
  settled: 'Schrijf wat jullie hebben afgesproken.',
}
