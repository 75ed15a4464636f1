import type { FieldName, Hint } from './rules.ts'

export const fieldNames = {
  situation: 'Wat er onveilig is',
  example: 'Voorbeeld',
  condition: 'Voorwaarde',
  agreement: 'Afspraak',
  sign: 'Teken dat het misgaat',
  consequence: 'Als het niet lukt',
  role: 'Wie doet wat',
} as const satisfies Record<FieldName, string>

export const text = {
  title: 'Kan het gewoner?',
  lead: 'Iedereen in het gezin leest dit plan. Hier staat wat je korter of gewoner kunt zeggen. Jij weet het beste wat past.',
  none: 'We vonden niets wat gewoner kan',
  noneLead:
    'Dat is geen keurmerk. Lees het plan hardop voor aan iemand uit het gezin; dan hoor je het vanzelf.',
  change: 'Wijzig',
  fixed: 'Dit plan staat vast. Gebruik dit bij de volgende versie, of als je het plan voorleest.',
  link: (count: number) =>
    count === 0 ? 'Kan het gewoner?' : `Kan het gewoner? ${count} ${count === 1 ? 'plek' : 'plekken'}`,
  hint(hint: Hint): string {
    if (hint.kind === 'long') return `Een zin van ${hint.count} woorden. Maak er twee of drie van.`
    if (hint.kind === 'passive') return `“${hint.words}”: zeg wie het doet.`
    return `“${hint.words}”: misschien “${hint.instead}”?`
  },
}
