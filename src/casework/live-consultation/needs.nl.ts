/** What the forms of a live meeting say when something is missing or can't be right. */
export const needs = {
  kind: 'Kies waar dit bij hoort.',
  words: 'Schrijf wat je wilt zeggen.',
  audience: 'Kies wie dit mag zien.',
  aim: 'Schrijf waarvoor jullie bij elkaar zijn.',
  code: 'Vul de code in die je kreeg.',
  codeShape: 'Een code heeft tien letters en cijfers, zoals ABCDE 23456. Kijk de code nog eens na.',
  stale: 'Deze pagina is te oud geworden. Open de pagina opnieuw en probeer het nog een keer.',
}
