import { kindNames as journalNames } from '../journal/text.nl.ts'
import type { Way } from '../safety-sight/rules.ts'
import type { ConversationKind } from './rules.ts'

export const kindNames = {
  visit: 'Huisbezoek',
  'at-school': journalNames['at-school'],
  office: 'Gesprek op kantoor',
  elsewhere: 'Gesprek ergens anders',
  phone: journalNames.phone,
  message: journalNames.message,
} as const satisfies Record<ConversationKind, string>

const list = new Intl.ListFormat('nl')
const met = {
  alone: (who: string) => `${who} alleen gesproken`,
  spoken: (who: string) => `${who} gesproken`,
  seen: (who: string) => `${who} gezien`,
  missed: (who: string) => `bij ${who} niet gelukt`,
} as const satisfies Record<Way, (who: string) => string>

export const text = {
  record: 'Leg gesprek vast',
  form: {
    lead: 'Eén bezoek, gesprek of telefoontje. Je vertelt het één keer.',
    kind: 'Wat was het?',
    who: 'Wie zag en sprak je?',
    whoHint: 'Alleen gesproken: niemand anders kon meeluisteren. Aan de telefoon weet je dat niet.',
    elsewhere: 'Familie en netwerk elders',
    missed: 'Lukte het bij iemand niet?',
    missedReason: 'Waarom lukte het niet?',
    missedHint: 'Alleen als je bij iemand ‘Niet gelukt’ koos. Een poging telt niet als gezien.',
    missedWords: 'Wil je daar iets bij schrijven?',
    words: 'Wat is er gezegd of gezien?',
    wordsHint:
      'Mag leeg blijven na een bezoek of gesprek. Wat je schrijft komt in het contactjournaal: schrijf zo dat het gezin kan meelezen.',
    seenBy: 'Wie van jullie was dit?',
    done: 'Vastgelegd wie je zag en sprak.',
  },
  line: {
    met: (way: Way, names: readonly string[]) => met[way](list.format(names)),
    title: (kind: string, parts: readonly string[]) =>
      parts.length > 0 ? `${kind}: ${parts.join(', ')}` : kind,
    names: (names: readonly string[]) => list.format(names),
  },
}
