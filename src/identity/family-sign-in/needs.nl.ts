/** What the forms of coming in say when something is missing. */
export const needs = {
  code: 'Vul de code in die je kreeg.',
  ownCode: 'Vul zes cijfers in.',
  again: 'Vul dezelfde zes cijfers nog een keer in.',
  notTheSame: 'Dit zijn andere cijfers. Vul twee keer dezelfde in.',
  tooEasy: 'Deze code is te makkelijk te raden. Kies andere cijfers.',
}
