/** What the forms of an agreement with who trains us say when something is missing. */
export const needs = {
  partner: 'Schrijf met wie de afspraak is.',
  about: 'Schrijf kort wat er is afgesproken.',
  endsOn: 'Vul in tot en met welke dag de afspraak loopt.',
  endsLater: 'De afspraak eindigt vóór ze begon. Kies een latere dag.',
}
