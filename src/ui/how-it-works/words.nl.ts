export const howWords = {
  summary: 'Hoe werkt dit?',
  happens: 'Wat er gebeurt',
  seenBy: 'Wie het ziet',
  never: 'Wat dit nooit doet',
}
