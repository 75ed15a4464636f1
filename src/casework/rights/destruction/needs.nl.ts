/** What the forms about destroying say when something is missing. */
export const needs = {
  answer: 'Kies of dit weg gaat, of waarom het blijft.',
  things: 'Deze regels staan niet meer op deze pagina. Laad de pagina opnieuw.',
  holdWhy: 'Schrijf waarom dit zo is. Noem alleen wat nodig is.',
}
