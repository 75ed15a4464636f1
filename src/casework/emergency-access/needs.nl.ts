/** What the form for emergency access says when something is missing. */
export const needs = {
  givenName: 'Vul de voornaam in, precies zoals die bekend is.',
  familyName: 'Vul de achternaam in, precies zoals die bekend is.',
  birthDate: 'Vul de geboortedatum in.',
  reason: 'Kies waarom je nu moet kunnen kijken.',
  words: 'Schrijf wat er aan de hand is.',
}
