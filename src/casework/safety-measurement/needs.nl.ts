/** What the forms about safety say when something is missing. */
export const needs = {
  score: 'Kies een cijfer van 0 tot en met 10.',
  why: 'Schrijf waarom het dit cijfer is.',
  rater: 'Kies van wie dit cijfer is.',
  howAsked: 'Schrijf hoe je het hebt gevraagd.',
  noHowAsked: 'Je geeft je eigen cijfer. Laat dit veld dan leeg.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
  measuredOn: 'Vul in op welke dag het cijfer is gegeven.',
  whatDone: 'Schrijf wat je hebt gedaan.',
}
