export const needs = {
  mark: 'Kies wat je van deze afspraak vindt.',
  audience: 'Kies wie dit mag zien.',
  stale: 'Deze pagina is te oud geworden. Open de pagina opnieuw en probeer het nog een keer.',
}
