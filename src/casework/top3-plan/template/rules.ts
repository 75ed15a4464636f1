/** What an organisation has paper of its own for. */
export const usedFor = ['plan', 'letter'] as const
export type UsedFor = (typeof usedFor)[number]

/** What a template can name between double braces: what takes a paragraph of its own, of which the first must be there, and words. */
export const places = {
  plan: {
    blocks: ['plan', 'wie_je_belt'],
    words: ['voor_wie', 'geldt_sinds', 'kijkmoment', 'contactpersoon', 'gemaakt_op', 'gemaakt_door'],
  },
  letter: {
    blocks: ['brief'],
    words: ['onderwerp', 'voor_wie', 'contactpersoon', 'gemaakt_op'],
  },
} as const satisfies Record<UsedFor, { blocks: readonly [string, ...string[]]; words: readonly string[] }>
export type PlaceIn<Use extends UsedFor, Sort extends 'blocks' | 'words'> = (typeof places)[Use][Sort][number]

export const mostKilobytes = 400

export type Checked = { found: string[]; unknown: string[]; hasMain: boolean }

/** Which of the places in a template are filled in, and which nobody knows. */
export function checked(use: UsedFor, named: readonly string[]): Checked {
  const known: readonly string[] = [...places[use].words, ...places[use].blocks]
  return {
    found: known.filter(one => named.includes(one)),
    unknown: named.filter(one => !known.includes(one)),
    hasMain: named.includes(places[use].blocks[0]),
  }
}
