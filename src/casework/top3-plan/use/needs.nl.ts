/** What the forms of a plan in use say when something is missing. */
export const needs = {
  tap: 'Kies bij welke afspraak of bij welk teken dit hoort.',
  follows: 'Kies wat er nu gebeurt.',
  words: 'Schrijf wat je doet en waarom.',
}
