/** What the forms that follow a plan say when something is missing or can't be right. */
export const needs = {
  status: 'Kies hoe ver dit nu is.',
  since: 'Vul in sinds wanneer dit zo is.',
  notAfterToday: 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in.',
  outcome: 'Kies of de afspraak gelukt is.',
  next: 'De afspraak is nog niet helemaal gelukt. Kies wanneer je weer kijkt.',
  nextInPast: 'Kies een dag na vandaag.',
}
