/** What the forms about meetings say when something is missing. */
export const needs = {
  group: 'Kies welke groep vergadert.',
  day: 'Vul de dag van het overleg in.',
  partOfDay: 'Kies één van de mogelijkheden, of laat het leeg.',
  some: 'Kies minstens één agendapunt.',
  item: 'Kies een agendapunt uit de lijst.',
  purpose: 'Kies waarvoor het punt op de agenda staat.',
}
