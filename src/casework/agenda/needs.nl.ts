/** What the form says when something is missing. */
export const needs = {
  secret:
    'Dit adres is niet heel aangekomen. Hieronder staat een nieuw adres: kopieer dat en probeer het opnieuw.',
}
