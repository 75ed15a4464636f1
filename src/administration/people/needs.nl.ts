/** What the forms about people say when something is missing. */
export const needs = {
  name: 'Vul de naam van de collega in.',
  email: 'Dit e-mailadres klopt niet. Een e-mailadres ziet eruit als naam@organisatie.nl.',
  organisation: 'Kies bij welke organisatie de collega werkt.',
  startedOn: 'Vul de eerste werkdag in.',
  roles: 'Kies minstens één rol.',
  role: 'Kies een rol.',
  fromDay: 'Vul de eerste dag in.',
  notInPast: 'Kies vandaag of een latere dag. Wat geweest is, verandert niet.',
  lastDayFirst: 'De laatste dag ligt voor de eerste dag.',
}
