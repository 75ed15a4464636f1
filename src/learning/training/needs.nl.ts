/** What the forms of a training say when something is missing. */
export const needs = {
  title: 'Geef de scholing een titel.',
  kind: 'Kies wat voor scholing dit is.',
  provider: 'Schrijf wie de scholing geeft.',
  aim: 'Schrijf wat de deelnemers erna kunnen.',
  improvement: 'Dit voorstel staat niet in de lijst. Kies opnieuw.',
  day: 'Vul een dag in, of haal de regel weg.',
  dayTwice: 'Deze dag staat er twee keer. Haal er één weg.',
  tooMany: 'Hoogstens 20 regels.',
  organisation: 'Kies een organisatie.',
  organisationTwice:
    'Deze organisatie staat er twee keer met dezelfde functie. Tel de deelnemers bij elkaar op.',
  role: 'Kies welke functie deze deelnemers hebben.',
  module: 'Deze module staat niet in de lijst. Kies opnieuw.',
  agreement: 'Deze afspraak staat niet in de lijst. Kies opnieuw.',
  came: 'Vul een aantal in van 0 tot en met 500.',
  cameMore: 'Er kwamen meer mensen dan er zijn aangemeld. Wijzig eerst de deelnemers van de scholing.',
  people: 'Vul een aantal in van 1 tot en met 500.',
  finishedOn: 'Vul in wanneer de scholing klaar was.',
  notAfterToday: 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in.',
  notBeforeLastDay: 'Deze scholing heeft nog een dag daarna. Vul de laatste dag in, of een dag erna.',
  evaluation: 'Schrijf wat de evaluatie opleverde, of dat dit nog niet is vastgelegd.',
}
