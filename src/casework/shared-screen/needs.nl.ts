/** What the form of a shared screen says when something is missing. */
export const needs = {
  people: 'Kies wie er samen kijken.',
  alone: 'Kijk rond. Vink aan dat niemand anders kan meelezen.',
  code: 'Kies een code van zes cijfers.',
  easyCode: 'Deze code is te makkelijk te raden. Kies zes cijfers zonder rijtje.',
}
