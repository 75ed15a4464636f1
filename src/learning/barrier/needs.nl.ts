/** What the forms of a barrier say when something is missing. */
export const needs = {
  title: 'Geef de belemmering een korte titel.',
  what: 'Schrijf wat er in de weg staat, en wat dat in de praktijk doet.',
  level: 'Kies waar dit zit: bij een organisatie of in het systeem.',
  question: 'Schrijf de leervraag: wat moet er anders in hoe we het hebben geregeld?',
  lesson: 'Deze les staat niet in de lijst. Kies opnieuw.',
  observation: 'Deze observatie staat niet in de lijst. Kies opnieuw.',
  group: 'Kies welke groep dit kan wegnemen.',
  asked: 'Schrijf wat je van de groep vraagt.',
  state: 'Kies wat er nu is.',
  onDay: 'Vul de dag in.',
  notAfterToday: 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in.',
  notBefore: 'Dit kan niet eerder zijn dan de vorige stap.',
  note: 'Schrijf kort wat er is veranderd, of waarom het blijft.',
}
