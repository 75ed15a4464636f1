/** What the forms of a module say when something is missing. */
export const needs = {
  title: 'Geef de module een naam.',
  days: 'Vul in hoeveel dagen de module duurt: 1 tot en met 20.',
  role: 'Deze functie staat niet in de lijst. Kies opnieuw.',
}
