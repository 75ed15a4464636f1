/** What the forms of a wish for another contact person say when something is missing. */
export const needs = {
  words: 'Schrijf wat je wilt, in je eigen woorden.',
  first: 'Kies met wie er eerst gepraat mag worden.',
  outcome: 'Kies wat het antwoord is.',
  why: 'Schrijf waarom. Wie de wens deed, leest dit.',
}
