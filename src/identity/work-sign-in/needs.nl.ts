/** What the forms of signing in say when something is missing. */
export const needs = {
  mail: 'Vul je hele werkmail in, met een @ erin.',
  code: 'Vul de code in die je kreeg.',
}
