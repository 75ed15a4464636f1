import { z } from 'zod'
import { choice, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** What a template of a memo can name, between double braces: in a sentence, or in a paragraph of its own. */
export const sentencePlaces = [
  'onderwerp',
  'verspreiden',
  'contactpersoon',
  'eenheid',
  'e_mail',
  'kenmerk',
  'datum',
  'regio',
  'stand',
] as const
export const blockPlaces = ['memo', 'kop'] as const
export type SentencePlace = (typeof sentencePlaces)[number]
const known: readonly string[] = [...sentencePlaces, ...blockPlaces]

export const mostKilobytes = 400
export const houseColour = '0E5A50'

export const checkedPlaces = (places: readonly string[]) => ({
  unknown: places.filter(one => !known.includes(one)),
  hasMemo: places.includes('memo'),
})

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

/** The ground of the slides: letters in the region's colour stand on it, and white letters stand on that colour. */
const ground = 'F6F4EE'
const leastContrast = 4.5

export const PaperForm = z.object({
  colour: text(needs.colour, 7)
    .transform(typed => typed.replace(/^#/, '').toUpperCase())
    .refine(hex => /^[0-9A-F]{6}$/.test(hex), needs.colour)
    .refine(hex => !/^[0-9A-F]{6}$/.test(hex) || contrast(hex, ground) >= leastContrast, needs.tooLight),
  template: choice(['house', 'keep', 'own'], needs.template),
})
