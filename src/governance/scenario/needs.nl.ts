/** What the forms about scenarios say when something is missing. */
export const needs = {
  item: 'Kies het agendapunt waarin de scenario’s worden besproken.',
  title: 'Geef de keuze een titel.',
  count: 'Vul een aantal van 2 tot en met 12 in.',
  optionTitle: 'Geef het scenario een titel.',
  option: 'Kies een scenario.',
  words: 'Schrijf wat er over de voorkeur is afgesproken.',
}
