/** What the forms of a question or message say when something is missing. */
export const needs = {
  words: 'Schrijf wat je wilt vragen of vertellen.',
  answerWay: 'Kies hoe je antwoord wilt krijgen.',
  answer: 'Schrijf je antwoord, of wat je deed.',
}
