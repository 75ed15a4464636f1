import type { Thing } from './rules.ts'

export const thingNames = {
  plan: 'ons plan',
  piece: 'ons verhaal',
  file: 'brieven en foto’s',
  score: 'hoe het met jou gaat',
  view: 'hoe jij het ziet',
  mark: 'wat jij van het plan vindt',
  message: 'jouw berichten',
} as const satisfies Record<Thing, string>

export const text = {
  title: 'Wie keek mee',
  lead: 'Wie keek naar wat van jou is, of naar wat jij mag lezen? Het gaat om mensen die met jullie werken.',
  none: 'Hier staat nog niets',
  noneLead: 'Aan het eind van een maand duurt het even voordat je die maand hier ziet.',
  contact: 'Vaste contactpersoon',
  named: (role: string, name: string) => `${name} (${role.toLowerCase()})`,
  looked: (who: string, things: string) => `${who}: ${things}`,
  how: 'Wat je hier wel en niet ziet',
  howWhat: [
    'Je ziet per maand wie er keek. Dagen staan er niet bij, en de lijst loopt altijd een tijd achter. Dat is bij iedereen zo, voor de veiligheid van alle mensen in een gezin.',
    'Je ziet het alleen van wat jij zelf mag lezen of zelf vertelde.',
    'Wil je meer weten over wat er van jou is vastgelegd? Vraag het je contactpersoon.',
  ],
  own: 'Ben jij hier zelf geweest?',
  ownWhat: 'Bij ‘Mijn toegang’ zie je waar je nu bent ingelogd. Herken je iets niet? Log daar overal uit.',
  ownLink: 'Kijk waar je bent ingelogd',
}
