/** What the forms about scenarios say when something is missing. */
export const needs = {
  item: 'Kies het agendapunt waarin de scenario’s worden besproken.',
  title: 'Geef de keuze een titel.',
  count: 'Vul een aantal van 2 tot en met 12 in.',
  optionTitle: 'Geef het scenario een titel.',
  option: 'Kies een scenario.',
  preference: 'Schrijf wat er over de voorkeur is afgesproken.',
  criterion: 'Geef het criterium een naam.',
  criteria: 'Laat ten minste één criterium staan.',
  namedTwice: 'Dit criterium staat er al. Geef het een andere naam of haal er een weg.',
  weight: 'Vul een heel getal van 0 tot en met 100 in. Met 0 telt het criterium niet mee.',
  score: 'Kies hoe gunstig het scenario is.',
  words: 'Schrijf ook waarom je dat vindt.',
}
