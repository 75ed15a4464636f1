/** The colours of documents and slides, as in the screens; six hex digits, as Office writes them. */
export const palette = {
  ground: 'F6F4EE',
  paper: 'FFFFFF',
  line: 'DCD8CE',
  ink: '14213D',
  softInk: '4A5568',
  green: '0E5A50',
  deepGreen: '0A453D',
  greenWash: 'E3F0ED',
  violet: '5B4B8A',
  violetWash: 'EFECF7',
  attention: '7A4B00',
  attentionWash: 'FFF1D6',
} as const

/** A face that every office computer has, so that lines break where we measured them. */
export const officeFont = 'Arial'

export const documentLanguage = 'nl-NL'

const channels = (hex: string) => [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

/** A colour on its way to another: 0 is the first, 1 the second. */
const mixed = (one: string, other: string, share: number) =>
  channels(one)
    .map((value, at) => Math.round(value + ((channels(other)[at] ?? 0) - value) * share))
    .map(value => value.toString(16).padStart(2, '0').toUpperCase())
    .join('')

/** On the opening slide: lighter words, and plots of a garden. */
export const openingColours = { words: 'BFE0D8', plots: ['1A6A5E', '2A7B6E', '3D8C7F'] } as const

/** The colours of a house of its own, each instead of one of ours; none for our own. */
export type Theme = ReadonlyMap<string, string>

export function themeOf(colour?: string): Theme {
  if (!colour || colour === palette.green) return new Map()
  const [first, second, third] = openingColours.plots
  const lighter = (share: number) => mixed(colour, 'FFFFFF', share)
  return new Map([
    [palette.green, colour],
    [palette.deepGreen, mixed(colour, '000000', 0.2)],
    [palette.greenWash, lighter(0.9)],
    [openingColours.words, lighter(0.8)],
    [first, lighter(0.06)],
    [second, lighter(0.13)],
    [third, lighter(0.22)],
  ])
}

export const paletteOf = (theme: Theme) =>
  Object.fromEntries(Object.entries(palette).map(([name, hex]) => [name, theme.get(hex) ?? hex]))

export const colourIn = (theme: Theme, name: keyof typeof palette): string =>
  theme.get(palette[name]) ?? palette[name]

/** The parts of an Office file in the colours of a house: only where a colour stands by itself, never in a text. */
export const recoloured = (xml: string, theme: Theme): string =>
  theme.size === 0
    ? xml
    : xml.replace(/="([0-9A-F]{6})"/g, (whole, hex) => {
        const own = theme.get(hex)
        return own ? `="${own}"` : whole
      })
