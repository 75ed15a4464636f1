/** What the form about how it goes says when something is missing. */
export const needs = {
  household: 'Kies over welk gezin je vertelt.',
}
