/** What the forms about people say when something is missing. */
export const needs = {
  name: 'Vul de naam van de collega in.',
  email: 'Dit e-mailadres klopt niet. Een e-mailadres ziet eruit als naam@organisatie.nl.',
  organisation: 'Kies bij welke organisatie de collega werkt.',
  startedOn: 'Vul de eerste werkdag in.',
  roles: 'Kies minstens één rol.',
  role: 'Kies een rol.',
  fromDay: 'Vul de eerste dag in.',
  lastDayKnown: 'Vul in vanaf welke dag deze collega hier niet meer werkt.',
  sure: 'Lees wat er dan gebeurt en zet een vinkje als het klopt. Een vertrek van vandaag draai je niet terug.',
  notInPast: 'Kies vandaag of een latere dag. Wat geweest is, verandert niet.',
  lastDayFirst: 'De laatste dag ligt voor de eerste dag.',
}
