/** What the form of an invitation says when something is missing. */
export const needs = {
  expert: 'Kies wie het gezin uitnodigt.',
  invitedBy: 'Kies wie van het gezin dit vroeg.',
  how: 'Schrijf hoe het gezin dit vroeg.',
  task: 'Schrijf wat deze persoon komt doen.',
  from: 'Kies vanaf welke dag.',
  fromPast: 'Deze dag is al geweest.',
  fromFar: 'Kies een dag binnen drie maanden.',
  last: 'Kies tot en met welke dag.',
  lastBeforeFrom: 'Deze dag ligt voor de eerste dag.',
  tooLong: (months: number) =>
    `Een uitnodiging duurt hoogstens ${months} maanden. Daarna kan het gezin opnieuw uitnodigen.`,
  knows: 'Vertel het gezin eerst wat deze persoon kan lezen.',
}
