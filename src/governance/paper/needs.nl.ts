/** What the form about a paper says when something is missing. */
export const needs = {
  title: 'Geef het stuk een naam.',
  link: 'Vul het adres in waar het stuk staat. Het begint met https://.',
  group: 'Kies een groep uit de lijst, of laat het leeg.',
}
