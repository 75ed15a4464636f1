/** What the forms of a session say when something is missing. */
export const needs = {
  heldOn: 'Vul de dag van de bijeenkomst in.',
  purpose: 'Schrijf waarvoor jullie bij elkaar komen.',
  present: 'Kies wie er waren uit de lijst.',
  notYet: 'Deze bijeenkomst is nog niet geweest. Vul later in wie er waren.',
  household: 'Kies een huishouden waar je bij betrokken bent.',
  question: 'Schrijf wat je de groep wilt vragen.',
  score: 'Kies een cijfer van 1 tot en met 5.',
}
