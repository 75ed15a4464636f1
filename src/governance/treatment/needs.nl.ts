/** What the forms about a treatment say when something is missing. */
export const needs = {
  words: 'Schrijf wat de groep concludeerde.',
  stance: 'Kies waar de groep uitkwam.',
  onward: 'Kies wat de volgende stap is.',
  whyChanged: 'Schrijf waarom de conclusie verandert.',
  ownStance: 'Kies wat je adviseert.',
  option: 'Kies een van de scenario’s van dit agendapunt.',
  ownWords: 'Schrijf kort waarom je dit adviseert.',
}
