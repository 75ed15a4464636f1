/** What the form for a review says when something is missing. */
export const needs = {
  fromDay: 'Vul de eerste dag in die je hebt bekeken.',
  untilDay: 'Vul de laatste dag in die je hebt bekeken.',
  inOrder: 'De laatste dag ligt voor de eerste dag.',
  notAfterToday: 'Deze dag moet nog komen.',
  finding: 'Kies wat je vond.',
  words: 'Schrijf wat je vond en wat je ermee doet.',
}
