/** What the forms about agenda items say when something is missing. */
export const needs = {
  title: 'Geef het agendapunt een titel.',
  body: 'Schrijf waar het over gaat.',
  asked: 'Schrijf wat je van de groepen vraagt.',
  route: 'Kies ten minste één groep die het punt behandelt.',
  where: 'Kies bij welke groep het punt komt.',
  purpose: 'Kies wat de groep ermee doet.',
  tooMany: 'Een route heeft hoogstens 12 stappen.',
}
