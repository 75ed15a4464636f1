import type { Audience, Theme } from './rules.ts'

export const themeNames = {
  heard: 'Gehoord worden',
  seen: 'Gezien worden',
  'one-contact-person': 'Eén vaste contactpersoon',
  'help-fits': 'Hulp die past',
  'clear-agreements': 'Duidelijke afspraken',
  'work-experience': 'Hoe het werk gaat',
  workload: 'Hoe druk het is',
} as const satisfies Record<Theme, string>

export const audienceNames = {
  adult: 'Volwassenen in het gezin',
  young: 'Jongeren vanaf 12 jaar',
  child: 'Kinderen tot 12 jaar',
  network: 'Het eigen netwerk',
  professional: 'Professionals',
} as const satisfies Record<Audience, string>

/** The answers to a question of yes, partly and no, by their number. */
export const choiceNames = { 3: 'Ja', 2: 'Een beetje', 1: 'Nee' } as const

/** '3e kwartaal van 2025' */
export const quarterInWords = (firstDay: string): string =>
  `${Math.ceil(Number(firstDay.slice(5, 7)) / 3)}e kwartaal van ${firstDay.slice(0, 4)}`
