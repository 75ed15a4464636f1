/** What the form that counts a household without a table says when something is missing. */
export const needs = {
  garden: 'Kies in welke toekomsttuin het is.',
  organisation: 'Kies welke organisatie het zag.',
  month: 'Kies in welke maand het werd gezien.',
  tables: 'Kies aan welke tafels is gedacht.',
  reasons: 'Kies waarom het daar niet past.',
  needs: 'Kies wat er nodig zou zijn.',
}
