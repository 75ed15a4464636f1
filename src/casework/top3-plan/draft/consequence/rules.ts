import type { Participant } from '../../rules.ts'

type Endangered = Pick<Participant, 'name' | 'familyRole'>

// What takes something away from somebody, or sends them away; enough to ask, never enough to know.
const burdens = [
  /\bstraf/,
  /\bhuisarrest\b/,
  /\b(moet|moeten|gaat|gaan|wordt|worden)\b.*\b(weg|uit huis|het huis uit)\b/,
  /\b(mag|mogen)\b.*\b(niet|geen)\b/,
  /\b(krijgt|krijgen)\b.*\bgeen\b/,
  /\b(pleeggezin|uithuisplaatsing|uithuisgeplaatst|opvang|internaat)\b/,
  /\b(inleveren|ingeleverd|afpakken|afgepakt|ingenomen)\b/,
  /\b(logeert|logeren|slaapt|slapen)\b.*\b(elders|ergens anders|bij)\b/,
]

const plain = (words: string) => words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The first name of whoever in danger this consequence seems to fall on; null when it seems to fall on nobody of them. */
export function fallsOn(consequence: string, endangered: readonly Endangered[]): string | null {
  for (const sentence of plain(consequence).split(/[.;!?\n]+/)) {
    if (!burdens.some(burden => burden.test(sentence))) continue
    const found = endangered.find(one => isNamedFirst(sentence, one))
    if (found) return found.name.split(' ')[0] ?? found.name
  }
  return null
}

/** Whether the sentence begins to speak of this one: a burden on another that names them later is none of theirs. */
function isNamedFirst(sentence: string, { name, familyRole }: Endangered): boolean {
  const first = escaped(plain(name.split(' ')[0] ?? name))
  const called = familyRole === 'child' ? `(${first}|het kind|de kinderen|kinderen)` : first
  return new RegExp(`^\\s*(dan\\s+)?(\\S+\\s+){0,2}?${called}(?![\\p{L}])`, 'u').test(sentence)
}
