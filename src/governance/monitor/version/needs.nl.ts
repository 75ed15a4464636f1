/** What the form of a new version says when something is missing. */
export const needs = {
  question: 'Schrijf de vraag waarop het cijfer antwoord geeft.',
  definition: 'Schrijf wat er geteld wordt.',
  numerator: 'Schrijf wat er boven de streep staat.',
  denominator: 'Schrijf wat er onder de streep staat.',
  cannotSay: 'Schrijf wat het cijfer niet kan zeggen. Dat is er altijd.',
  inForceOn: 'Kies vanaf welk kwartaal dit geldt.',
  why: 'Schrijf waarom dit verandert. Wie later de reeks leest, wil dat weten.',
}
