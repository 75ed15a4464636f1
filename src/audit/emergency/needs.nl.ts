/** What the form for a judgement says when something is missing. */
export const needs = {
  verdict: 'Kies wat je vindt.',
  words: 'Schrijf waarom je dit vindt.',
  follows: 'Kies wat er nu gebeurt.',
  barredUntil: 'Kies tot en met welke dag deze collega geen noodtoegang krijgt.',
  later: 'Kies een dag na vandaag.',
  sooner: 'Kies een dag binnen een jaar. Daarna kijk je opnieuw.',
}
