/** What the forms of a plan in pictures say when something is missing. */
export const needs = {
  seen: 'Deze pagina is te oud geworden. Open hem opnieuw.',
  picture: 'Kies een plaatje, of kies dat deze afspraak er niet bij hoort.',
  words: 'Schrijf in een paar woorden wat er is afgesproken.',
  safe: 'Bekijk het eerst samen. Vink aan dat er niets in staat wat iemand in gevaar brengt.',
}
