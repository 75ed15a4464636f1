/** What the forms of a challenge say when something is missing. */
export const needs = {
  analysis: 'Deze versie van de analyse is er niet. Begin opnieuw.',
  question: 'Schrijf waar je aan twijfelt.',
  answer: 'Schrijf je antwoord.',
  next: 'Kies of dit zo genoeg is.',
  words: 'Schrijf waarom.',
}
