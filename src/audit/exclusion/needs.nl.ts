/** What the forms about colleagues who must not see a household say when something is missing. */
export const needs = {
  colleague: 'Kies om welke collega het gaat.',
  askedBy: 'Kies wie dit vroeg.',
  why: 'Schrijf waarom.',
  pseudonym: 'Vul de schuilnaam van het huishouden in, met het nummer erbij.',
  lifted: 'Schrijf waarom het niet meer nodig is.',
}
