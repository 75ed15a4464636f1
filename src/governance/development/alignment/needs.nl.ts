/** What the forms about the alignment with the national team say when something is missing. */
export const needs = {
  title: 'Schrijf waar het over gaat.',
  brought: 'Schrijf wat de regio inbrengt of inbracht.',
  source: 'Schrijf waar je dit vandaan hebt.',
  dayFirst: 'Vul eerst de dag in waarop dit is afgesproken.',
  notYet: 'Deze dag moet nog komen. Wat is afgesproken, vul je daarna in.',
}
