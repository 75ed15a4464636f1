/** What the form about a difference between scores says when something is missing. */
export const needs = {
  talkedOn: 'Vul in op welke dag jullie dit bespraken.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
  words: 'Schrijf wat jullie bespraken.',
  pair: 'Deze pagina is te oud geworden. Open hem opnieuw.',
}
