/** What the forms of signing in say when something is missing. */
export const needs = {
  mail: 'Vul je werkmail in, zoals naam@organisatie.nl.',
  code: 'Vul de code in die je kreeg.',
  keyName: 'Geef dit apparaat een naam van hoogstens 60 tekens.',
}
