/** What the forms about coming in say when something is missing. */
export const needs = {
  checkedHow: 'Schrijf op hoe je zeker weet dat het deze collega is.',
  decision: 'Kies of de collega opnieuw toegang krijgt.',
  key: 'Kies een sleutel.',
}
