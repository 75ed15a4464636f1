/** What the forms about merging say when something is missing. */
export const needs = {
  why: 'Schrijf waarom.',
  into: 'Kies met welk huishouden.',
  verdict: 'Kies of dit hetzelfde gezin is.',
  keep: 'Kies welke gegevens blijven staan.',
}
