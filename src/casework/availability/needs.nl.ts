/** What the forms about when people can say when something is missing or can't be right. */
export const needs = {
  part: 'Kies uit de delen van de week die hier staan.',
  nothing: 'Kies ten minste één deel van de week, of bel je contactpersoon als niets past.',
  likes: 'Kies wat je liefst hebt uit de delen waarop je kunt.',
  notOn: 'Dit is geen dag die we kennen. Vul dag, maand en jaar in.',
  manyDays: 'Vul hoogstens tien dagen in.',
  until: 'Kies tot en met welke dag iemand kan antwoorden.',
  untilPast: 'Deze dag is al geweest. Kies vandaag of later.',
  untilLong: (days: number) => `Geef hoogstens ${days} dagen om te antwoorden.`,
  day: 'Kies de dag van het beraad.',
  dayPast: 'Deze dag is al geweest. Kies een latere dag.',
  time: 'Kies hoe laat jullie beginnen.',
  place: 'Schrijf waar jullie zitten.',
}
