/** What the forms about gardens say when something is missing. */
export const needs = {
  fallback: 'Kies wie de waarnemer wordt.',
}
