import { z } from 'zod'
import { contrast } from '#src/kernel/contrast.ts'
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
