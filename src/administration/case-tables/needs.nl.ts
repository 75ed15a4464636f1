/** What the forms about case tables say when something is missing. */
export const needs = {
  name: 'Vul in hoe de tafel heet.',
  forWhom: 'Vul in over welke huishoudens het hier gaat.',
  garden: 'Kies een toekomsttuin, of de hele regio.',
  leader: 'Kies een organisatie uit de lijst.',
}
