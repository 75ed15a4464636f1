export const needs = {
  score: 'Kies een cijfer van 0 tot en met 10.',
  face: 'Kies een gezicht.',
  show: 'Kies of jouw cijfer zonder naam op het grote scherm mag.',
  stale: 'Deze pagina is te oud geworden. Open de pagina opnieuw en probeer het nog een keer.',
}
