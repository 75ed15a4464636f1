export const needs = {
  words: 'Schrijf in een paar woorden wat je wilt zeggen.',
  kind: 'Kies waar dit bij hoort.',
  audience: 'Kies wie dit mag zien.',
  step: 'Kies een stap.',
  seat: 'Kies voor wie de code is.',
}
