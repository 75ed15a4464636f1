/** What the forms about objections say when something is missing. */
export const needs = {
  about: 'Kies waar het bezwaar over gaat.',
  weight: 'Kies hoe zwaar het bezwaar weegt.',
  words: 'Schrijf wat het bezwaar is, en waarom.',
  changed: 'Schrijf wat er met het bezwaar is gedaan.',
  end: 'Kies hoe het met het bezwaar afloopt.',
  endWords: 'Schrijf waarom.',
}
