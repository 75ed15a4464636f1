/** What a line of a pictogram looks like: filled softly, filled in full, or only a line. */
type Look = 'wash' | 'full' | 'line' | 'strong'
type Stroke = readonly [look: Look, path: string]

const round = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

/** Our own pictures, all on a square of 64: the same ink, the same green, the same round line. */
const drawings = {
  home: [
    ['wash', 'M14 29v26h36V29L32 13z'],
    ['line', 'M7 33L32 10l25 23'],
    ['full', 'M26 55V41h12v14z'],
  ],
  sleep: [
    ['wash', 'M24 47V34h26a6 6 0 0 1 6 6v7z'],
    ['line', 'M8 22v34M8 47h48v9'],
    ['line', round(16, 39, 5)],
    ['full', 'M46 7a10 10 0 1 0 10 14a9 9 0 0 1-10-14z'],
  ],
  talk: [
    ['line', 'M46 25h8a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4h-2v9l-9-9H32a4 4 0 0 1-4-4v-1'],
    ['wash', 'M10 9h28a4 4 0 0 1 4 4v15a4 4 0 0 1-4 4H23l-9 9v-9h-4a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4z'],
    ['full', `${round(16, 21, 1.5)}${round(24, 21, 1.5)}${round(32, 21, 1.5)}`],
  ],
  phone: [
    ['wash', 'M18 9l9 13-6 7c3 6 8 11 14 14l7-6 13 9c0 6-4 10-10 10C26 56 8 38 8 19c0-6 4-10 10-10z'],
    ['strong', 'M38 9a17 17 0 0 1 17 17M38 19a7 7 0 0 1 7 7'],
  ],
  helper: [
    ['wash', 'M8 55V43a15 15 0 0 1 30 0v12z'],
    ['wash', round(23, 16, 9)],
    ['full', 'M40 55v-5a8.5 8.5 0 0 1 17 0v5z'],
    ['full', round(48.5, 33, 5)],
  ],
  'safe-place': [
    ['wash', 'M32 6l22 8v16c0 14-9 23-22 28C19 53 10 44 10 30V14z'],
    ['strong', 'M21 32l8 8 14-16'],
  ],
  stop: [
    ['wash', 'M21.5 6h21L58 21.5v21L42.500 58h-21L6 42.500v-21z'],
    ['strong', 'M22 22l20 20M42 22L22 42'],
  ],
  heart: [['wash', 'M32 55C14 43 7 34 7 24A12.5 12.5 0 0 1 32 20.5A12.5 12.5 0 0 1 57 24c0 10-7 19-25 31z']],
  clock: [
    ['wash', round(32, 32, 25)],
    ['strong', 'M32 17v15l10 7'],
  ],
  school: [
    ['line', 'M25 13v-1a7 7 0 0 1 14 0v1'],
    ['wash', 'M14 29a16 16 0 0 1 16-16h4a16 16 0 0 1 16 16v23a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4z'],
    ['line', 'M24 27h16'],
    ['full', 'M23 38h18v18H23z'],
  ],
  play: [
    ['wash', round(32, 32, 25)],
    ['line', 'M32 7c-11 15-11 35 0 50M32 7c11 15 11 35 0 50M7 32h50'],
  ],
  outside: [
    ['line', 'M7 56h50M24 56V34'],
    ['wash', 'M24 36a14 14 0 1 0 0-28a14 14 0 0 0 0 28z'],
    ['full', round(50, 15, 7)],
  ],
} as const satisfies Record<string, readonly Stroke[]>

export type Pictogram = keyof typeof drawings
export const pictograms = Object.keys(drawings) as [Pictogram, ...Pictogram[]]
export const isPictogram = (name: string): name is Pictogram => Object.hasOwn(drawings, name)

const ink = '#14213D'
const green = '#0E5A50'
const wash = '#E3F0ED'

const attributes = {
  wash: { fill: wash, stroke: ink, strokeWidth: 3 },
  full: { fill: green, stroke: green, strokeWidth: 3 },
  line: { fill: 'none', stroke: ink, strokeWidth: 3 },
  strong: { fill: 'none', stroke: green, strokeWidth: 4.5 },
} as const satisfies Record<Look, object>

/** The lines of a picture, in the order in which they lie on each other. */
export const linesOf = (name: Pictogram) =>
  drawings[name].map(([look, path]) => ({ d: path, ...attributes[look] }))

/** The picture as a file of its own, for paper. */
export const svgOf = (name: Pictogram): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64" stroke-linecap="round" stroke-linejoin="round">${linesOf(
    name,
  )
    .map(
      one =>
        `<path d="${one.d}" fill="${one.fill}" stroke="${one.stroke}" stroke-width="${one.strokeWidth}"/>`,
    )
    .join('')}</svg>`
