const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const luminance = (hex: string) =>
  0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4)

/** How well one colour stands out on another (WCAG 2). */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** The same colour with more black in it: `part` of each channel stays. */
export const darker = (hex: string, part: number): string => mixed(hex, '000000', part)
/** The same colour with more white in it. */
const lighter = (hex: string, part: number): string => mixed(hex, 'ffffff', part)

function mixed(hex: string, other: string, part: number): string {
  const at = (colour: string, place: number) => Number.parseInt(colour.slice(place, place + 2), 16)
  return [0, 2, 4]
    .map(place => Math.round(at(hex, place) * part + at(other, place) * (1 - part)))
    .map(value => value.toString(16).padStart(2, '0'))
    .join('')
}

const least = 4.5
/** Where letters in a region's colour stand: on paper, on the ground of the pages, and on the colour's own washes. */
const grounds = (hex: string) => ['ffffff', 'f6f4ee', washOf(hex), deepWashOf(hex)]
export const washOf = (hex: string): string => lighter(hex, 0.12)
export const deepWashOf = (hex: string): string => lighter(hex, 0.19)

/** Whether a colour can be the region's: letters in it are readable, and white letters on it (WCAG 2.2 AA). */
export const isReadable = (hex: string): boolean =>
  grounds(hex).every(ground => contrast(hex, ground) >= least)
