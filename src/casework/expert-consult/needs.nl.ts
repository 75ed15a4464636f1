/** What the forms of a question to an expert say when something is missing. */
export const needs = {
  askedOf: 'Kies aan wie je het vraagt.',
  disclosure: 'Kies een verstrekking die bij dit huishouden is vastgelegd.',
  disclosedToAnother: (sharedWith: string, asked: string) =>
    `Deze verstrekking is aan iemand anders: ${sharedWith}. Leg eerst een verstrekking aan ${asked} vast, of stel de vraag zonder namen.`,
  question: 'Schrijf je vraag.',
  summary: 'Vertel kort wat er speelt, zonder namen.',
  neededBy: 'Vul in voor welke dag je het antwoord nodig hebt.',
  neededByPast: 'Deze dag is al geweest.',
  neededByFar: 'Kies een dag binnen een jaar.',
  urgency: 'Kies of dit kan wachten.',
  follows: 'Deze vraag is niet doorverwezen. Begin opnieuw.',
  kind: 'Kies wat je vraagt.',
  advice: 'Schrijf je antwoord.',
  referredTo: 'Kies wie het beter weet.',
  referredWhy: 'Schrijf waarom.',
  applied: 'Kies of je het antwoord hebt gevolgd.',
  usedHow: 'Schrijf wat je met het antwoord hebt gedaan.',
  usefulness: 'Kies hoe bruikbaar het antwoord was.',
  withdrawnWhy: 'Schrijf waarom je de vraag intrekt.',
  pointsToSomebody: (words: string) =>
    `Hieraan kan iemand het gezin herkennen: ${words}. Haal dit weg of zeg het algemener.`,
}
