/** What the form about a confidant says when something is missing. */
export const needs = {
  person: 'Kies aan wie je het hebt aangeboden.',
  offeredOn: 'Vul in op welke dag je het aanbood.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
  answer: 'Kies wat het antwoord was.',
}
