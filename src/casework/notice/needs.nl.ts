/** What the forms about notices say when something is missing. */
export const needs = {
  version: 'Ververs deze pagina en probeer het nog een keer.',
  rhythm: 'Kies hoe vaak je mail wilt krijgen.',
  hour: 'Kies een heel uur uit de lijst.',
}
