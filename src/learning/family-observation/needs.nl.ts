/** What the form of who checks says when something is missing. */
export const needs = {
  verdict: 'Kies of de praktijkgroep dit mag lezen.',
  about: 'Kies waar het over gaat.',
}
