/** What the form with own words says when something can't be right. */
export const needs = {
  gone: 'Dit onderdeel is veranderd. Open de pagina opnieuw.',
} as const
