import type { Verdict } from './rules.ts'

export const verdictNames = {
  pass: 'Ja: niemand is te herkennen, de praktijkgroep mag het lezen',
  keep: 'Nee: iemand is misschien te herkennen, het blijft bij het gezin',
} as const satisfies Record<Verdict, string>

export const text = {
  title: 'Verhalen van gezinnen nakijken',
  lead: 'Gezinnen vertelden wat hielp of in de weg zat. Jij kijkt of niemand te herkennen is. Je ziet alleen wat komt van gezinnen met wie je niet werkte.',
  none: 'Er wacht niets op nakijken',
  noneLead: 'Vertelt een gezin iets, dan staat het hier tot iemand keek.',
  look: 'Kijk na',
  check: {
    title: 'Is hier iemand te herkennen?',
    lead: 'De woorden zijn van het gezin en blijven zoals ze zijn. Twijfel je? Kies dan nee.',
    withPseudonym: 'Dit gezin vindt het goed dat de schuilnaam van het huishouden erbij komt te staan.',
    withoutPseudonym: 'De praktijkgroep hoort niet uit welk huishouden dit komt.',
    attention: (words: readonly string[]) => `Kijk extra naar: ${words.join(', ')}.`,
    verdict: 'Mag de praktijkgroep dit lezen?',
    about: 'Als het mag: waar gaat het over?',
    submit: 'Leg je oordeel vast',
    passed: 'De praktijkgroep leest dit nu.',
    kept: 'Het blijft bij het gezin. De praktijkgroep leest dit niet.',
    gone: 'Een collega keek dit net na, of het gezin nam het terug.',
    named:
      'In deze tekst staat een naam van iemand uit of rond dat gezin. De praktijkgroep kan dit niet lezen; kies nee.',
  },
}
