export const needs = {
  seats: 'Kies wie er bij elkaar blijven.',
  stays: 'Kies alleen wie hier aan tafel zit.',
  minutes: 'Kies hoe lang.',
}
