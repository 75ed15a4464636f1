/** What the forms of a lesson say when something is missing. */
export const needs = {
  title: 'Geef de les een korte titel.',
  kind: 'Kies of de les over de inhoud of over het proces gaat.',
  statement: 'Schrijf de les op in één of twee zinnen.',
  goal: 'Kies bij welk doel de les hoort.',
  direction: 'Kies wat dit voor de les betekent.',
  pseudonym: 'Kies een huishouden uit de lijst, of geen huishouden.',
  perspective: 'Kies van wie deze ervaring is.',
  evidence: 'Schrijf wat er gebeurde.',
  seenOn: 'Vul de dag in waarop dit gebeurde.',
  notAfterToday: 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in.',
  lesson: 'Kies bij welke les dit hoort.',
  weighing: 'Schrijf hoe jullie wegen wat ertegen pleit.',
  status: 'Kies de volgende stap.',
  why: 'Schrijf waarom je deze stap zet.',
  session: 'Kies de bijeenkomst waarin jullie dit bespraken.',
}
