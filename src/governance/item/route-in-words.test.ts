import { expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { routeInWords } from './route-in-words.ts'
import type { Stage } from './rules.ts'

const step = (group: string, stage: Stage, on: string | null = '2025-10-21') => ({
  step: { group, day: on === null ? null : day(on) },
  stage,
})

it.each<[string, ReturnType<typeof step>[], string]>([
  ['nothing on it', [], ''],
  [
    'two were and nobody wrote down what came of it',
    [step('Projectgroep', 'lacking'), step('Ambassadeurs', 'lacking', '2025-11-03')],
    'Wat daar is geconcludeerd, ontbreekt nog: Projectgroep op 21 oktober 2025 en Ambassadeurs op 3 november 2025.',
  ],
  [
    'half way',
    [
      step('Praktijkgroep', 'concluded'),
      step('Projectgroep', 'planned', '2025-12-02'),
      step('PFHO', 'unplanned', null),
    ],
    'Behandeld door Praktijkgroep op 21 oktober 2025. Komt nog bij Projectgroep op 2 december 2025. Nog zonder dag: PFHO.',
  ],
  [
    'it stopped',
    [step('Projectgroep', 'concluded'), step('PFHO', 'dropped', null)],
    'Behandeld door Projectgroep op 21 oktober 2025. Niet meer nodig: PFHO.',
  ],
])('a route in words: %s', (_, steps, words) => expect(routeInWords(steps)).toBe(words))
