/** What a form of the family says when it is not clear which household it is about. */
export const needs = {
  household: 'Kies over welk gezin je vertelt.',
}
