/** What the form of a change of phase says when something is missing. */
export const needs = {
  phase: 'Kies naar welke fase dit huishouden gaat.',
  why: 'Schrijf waarom je dat nu vindt.',
}
