/** What the form of a release says when something is missing. */
export const needs = {
  person: 'Kies wie het plan mag lezen.',
  safe: 'Lees het plan eerst na. Vink aan dat er niets in staat wat iemand in gevaar brengt.',
}
