/** What the forms of handover and team say when something is missing. */
export const needs = {
  to: 'Kies wie de nieuwe vaste contactpersoon wordt.',
  from: 'Vul de eerste dag van de nieuwe contactpersoon in.',
  notInPast: 'Een overdracht gaat vandaag in of later. Wat geweest is, verandert niet.',
  reason: 'Schrijf waarom de contactpersoon wisselt.',
  introducedHow: 'Schrijf hoe de twee samen bij het gezin zijn geweest.',
  informedOn: 'Vul in wanneer het gezin dit hoorde.',
  informedHow: 'Schrijf hoe het gezin dit hoorde.',
  notAfterToday: 'Deze dag ligt in de toekomst. Vertel het het gezin eerst.',
  stepInReason: 'Schrijf kort wat er aan de hand is.',
  phone: 'Vul een telefoonnummer in met alleen cijfers, spaties, + en -.',
  parts: 'Kies delen van de week uit de lijst.',
  reachable: 'Schrijf wanneer een gezin je kan bereiken.',
  colleague: 'Kies een collega.',
  part: 'Kies wat deze collega doet.',
  task: 'Schrijf wat de taak van deze collega is.',
}
