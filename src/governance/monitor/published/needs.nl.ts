/** What the form about numbers that were made public says when something is missing or can't be right. */
export const needs = {
  indicator: 'Kies waar het getal over gaat.',
  garden: 'Kies een toekomsttuin uit de lijst.',
  quarter: 'Kies een kwartaal uit de lijst.',
  facts: 'Vul het aantal in, in cijfers.',
  hits: 'Vul een heel getal in, of laat dit leeg.',
  hitsWithin: 'Dit getal kan niet groter zijn dan het aantal hierboven.',
  source: 'Schrijf waar het getal staat.',
  publishedOn: 'Vul in wanneer het bekend werd.',
  notAfterToday: 'Deze dag moet nog komen. Schrijf het op als het getal bekend is.',
}
