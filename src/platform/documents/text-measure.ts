// How much room text takes in Arial, so that a slide is full before it overflows. Widths in thousandths of the size.

const byWidth: Record<number, string> = {
  222: 'ijl',
  278: ' !,./:;I[]\\ft',
  333: '()-`r{}',
  389: '*"',
  500: 'ckJsvxyz',
  556: '#$?_0123456789abdeghLnopqu',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'wCDHNRU',
  778: 'GOQ',
  833: 'mM',
  889: '%',
  944: 'W',
  1015: '@',
}
const widths = new Map(
  Object.entries(byWidth).flatMap(([width, signs]) => [...signs].map(sign => [sign, Number(width)] as const)),
)
const unknownWidth = 1000
const boldFactor = 1.08
/** Arial's own line with the slides' line spacing, and a little to spare. */
export const lineSpacing = 1.04
const lineHeight = 1.16 * lineSpacing
const pointsPerInch = 72

type Type = { readonly size: number; readonly bold?: boolean }

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'")

/** The width of a line of text, in inches. */
export function textWidth(text: string, { size, bold = false }: Type): number {
  let sum = 0
  for (const sign of bare(text)) sum += widths.get(sign) ?? (/[\u2013'·•]/.test(sign) ? 556 : unknownWidth)
  return ((sum / 1000) * size * (bold ? boldFactor : 1)) / pointsPerInch
}

/** How many lines a text takes in a width; a word longer than a line is broken, as Office does. */
export function linesIn(text: string, width: number, type: Type): number {
  return text.split('\n').reduce((lines, line) => lines + linesOfOne(line, width, type), 0)
}

function linesOfOne(line: string, width: number, type: Type): number {
  const space = textWidth(' ', type)
  let lines = 1
  let used = 0
  for (const word of line.split(' ')) {
    const wide = textWidth(word, type)
    if (used > 0 && used + space + wide > width) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? space : 0) + wide
    if (used > width) {
      lines += Math.ceil(used / width) - 1
      used %= width
    }
  }
  return lines
}

/** The height of a text in a width, in inches. */
export const textHeight = (text: string, width: number, type: Type): number =>
  (linesIn(text, width, type) * type.size * lineHeight) / pointsPerInch

/** Whether every word fits on a line. */
export const wordsFit = (text: string, width: number, type: Type): boolean =>
  text.split(/\s+/).every(word => textWidth(word, type) <= width)

/** The largest of the sizes at which the text fits, or the smallest of them. */
export function sizeThatFits(
  text: string,
  room: { w: number; h: number },
  sizes: readonly number[],
  bold = false,
) {
  const fits = (size: number) =>
    wordsFit(text, room.w, { size, bold }) && textHeight(text, room.w, { size, bold }) <= room.h
  return sizes.find(fits) ?? Math.min(...sizes)
}
