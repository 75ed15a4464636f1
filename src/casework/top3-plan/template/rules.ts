/** What a template of an organisation can name, between double braces. */
export const sentencePlaces = [
  'voor_wie',
  'geldt_sinds',
  'kijkmoment',
  'contactpersoon',
  'gemaakt_op',
  'gemaakt_door',
] as const
/** These stand in a paragraph of their own. */
export const blockPlaces = ['plan', 'wie_je_belt'] as const
export type SentencePlace = (typeof sentencePlaces)[number]
export type BlockPlace = (typeof blockPlaces)[number]
const known: readonly string[] = [...sentencePlaces, ...blockPlaces]

export const mostKilobytes = 400

export type Checked = { found: string[]; unknown: string[]; hasPlan: boolean }

/** Which of the places in a template are filled in, and which nobody knows. */
export const checked = (places: readonly string[]): Checked => ({
  found: known.filter(one => places.includes(one)),
  unknown: places.filter(one => !known.includes(one)),
  hasPlan: places.includes('plan'),
})
