import { expect, test } from 'vitest'
import { faultKind } from './rules.ts'
import { text } from './text.nl.ts'

test.each([
  ['a seal before this one is gone or changed', 'Een zegel ervoor is weg of veranderd'],
  ['lines were dropped otherwise than their term asks', 'Er zijn regels verwijderd voor hun termijn om was'],
  ['3 lines were sealed, 2 are there', 'Er is een regel weg of bijgekomen'],
  ['a line was put in between', 'Er is een regel tussengevoegd'],
  ['a line was changed', 'Er is een regel veranderd'],
])('where the database finds that %s, the privacy officer reads: %s', (fault, words) => {
  expect(text.faults[faultKind(fault)]).toBe(words)
})
