export const needs = {
  seats: 'Kies wie er bij elkaar blijven.',
  minutes: 'Kies hoe lang.',
}
