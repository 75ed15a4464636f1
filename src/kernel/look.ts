import { dutch } from './language.ts'

/** How the pages of a region look and speak, as `region_look` in the database tells it. */
export type Look = {
  /** Whom people call in danger, as it is kept; null where the region chose none of its own. */
  readonly numbers: string | null
  /** How its families are spoken to. */
  readonly address: 'je' | 'u'
  /** What a family is called on its own pages. */
  readonly familyWord: 'gezin' | 'huishouden'
  /** Its colour, '#0e5a50'; null is that of the house. */
  readonly colour: string | null
  /** Which logo stands above the pages of professionals. */
  readonly logo: string | null
}

/** How pages look where nobody is known. */
export const usualLook: Look = { numbers: null, address: 'je', familyWord: 'gezin', colour: null, logo: null }

/** The language of a page of a family: Dutch as the region speaks it, another language as it is. */
export function spokenAs(language: string | null, { address, familyWord }: Look): string {
  if (language !== null && language !== dutch.code) return language
  const choices = [address === 'u' ? 'u' : '', familyWord === 'huishouden' ? familyWord : ''].filter(Boolean)
  return choices.length === 0 ? dutch.code : `${dutch.code}-x-${choices.join('-')}`
}
