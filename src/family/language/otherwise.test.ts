import { expect, test } from 'vitest'
import { spokenAs, usualLook } from '#src/kernel/look.ts'
import { spokenIn, writtenIn } from './languages.ts'
import { nl } from './nl.ts'
import { ofHousehold, saidOtherwise, withU } from './otherwise.ts'

test.each([
  [
    'Wil je een tolk bij een gesprek? Vraag het je contactpersoon.',
    'Wilt u een tolk bij een gesprek? Vraag het uw contactpersoon.',
  ],
  ['Kom met je code, dan kun je DigiD koppelen.', 'Kom met uw code, dan kunt u DigiD koppelen.'],
  ['Hoe wil je antwoord krijgen?', 'Hoe wilt u antwoord krijgen?'],
  [
    'Wat jullie ons vertellen, helpt. Jij kijkt mee. Jouw cijfer.',
    'Wat u ons vertelt, helpt. U kijkt mee. Uw cijfer.',
  ],
  ['Waar je je fijn voelt.', 'Waar u zich fijn voelt.'],
  ['Jullie gezin heet daar anders.', 'Uw gezin heet daar anders.'],
])('to somebody who is u: %s', (je, u) => {
  expect(withU(je)).toBe(u)
})

test('what somebody typed in a gap stays, in a list and on its own', () => {
  const said = saidOtherwise(
    {
      who: (names: readonly string[], day: string) =>
        `${names.join(' of ')} leest dit, niet je contactpersoon: ${day}.`,
    },
    withU,
  )
  expect(said.who(['Jij en Je Janssen', 'Anna'], 'je dag')).toBe(
    'Jij en Je Janssen of Anna leest dit, niet uw contactpersoon: je dag.',
  )
})

type Say = (...given: unknown[]) => unknown
function sentencesIn(text: unknown): string[] {
  if (typeof text === 'string') return [text]
  if (typeof text === 'function') {
    const say = text as Say
    return [[7, 7, 7, 7], ['Qz', 'Qz', 'Qz', 'Qz'], [], [['Qz'], 'Qz']].flatMap(given => {
      try {
        return sentencesIn(say(...given))
      } catch {
        return []
      }
    })
  }
  return text ? Object.values(text).flatMap(sentencesIn) : []
}

// After 'je' stands a thing somebody has ('uw') or something else ('u'); a word that is new here is looked at once.
const others =
  'aan afspraken al altijd andere antwoordde antwoorden antwoordt bellen belt bent beter bewaard bij binnen code daar daarmee dan dat de deed deelt denkt deze die dit doet dus een eens eerder en er ergens ermee fijn gaf geeft haalt hebt het hier hoeft hoort iemand iets in ingelogd invulde is je kent kiest kijkt koos kreeg krijgt kunnen kunt kwam laten later leest lezen liefst liever maakt mag mailen mee meer meestal merkt met meteen misschien mocht mogen naar neemt nergens net niet nog nu of om ons ook op opende opent opschreven opschrijft over praten schreef schrijft sinds staan stuurde stuurt te terecht terug typte uit uitnodigde van vertelde vertellen vertelt vertrouwt vindt voelt volgende vond vragen vroeg waar wanneer was wat weet weg weten wel werken werkt wie wilt wissen ze zeggen zei zelf ziet zijn zorgt zou'.split(
    ' ',
  )
const u = writtenIn('nl-x-u')

test('a region that chose u reads no je on any page of a family', () => {
  const left = sentencesIn(u).filter(said => /\b(je|jij|jou|jouw|jullie|jezelf)\b/i.test(said))
  expect(left).toEqual([])
  expect(
    sentencesIn(u).filter(said => /\b(kun|wil|ben|heb|zie|vind|kom|hoor|krijg|denk) u\b/i.test(said)),
  ).toEqual([])
})

test('each word behind je is known to be somebody’s own or not', () => {
  const behind = sentencesIn(nl).flatMap(said =>
    [...said.matchAll(/\b(?:je|jullie) (\p{L}+)/giu)]
      .filter(([both]) => !/^\p{L}+ (uw)$/u.test(both))
      .map(([both, word]) => [both, word] as const),
  )
  const unknown = behind.filter(([both, word]) => !withU(both).match(/^uw /i) && !others.includes(word ?? ''))
  expect([...new Set(unknown.map(([both]) => both))].toSorted()).toEqual([])
})

test('a household where a region chose that word, and both at once', () => {
  expect(ofHousehold('Over welk gezin gaat het? Gezinnen leren ons iets.')).toBe(
    'Over welk huishouden gaat het? Huishoudens leren ons iets.',
  )
  const both = spokenAs('nl', { ...usualLook, address: 'u', familyWord: 'huishouden' })
  expect(writtenIn(both).contactWish.readers).toBe('Niemand uit uw huishouden ziet dit.')
  expect(spokenIn(both).say(nl.contactWish.readers)).toBe('Niemand uit uw huishouden ziet dit.')
  expect(spokenIn(both).language.code).toBe('nl')
})

test('who reads another language reads that', () => {
  expect(spokenAs('ar', { ...usualLook, address: 'u' })).toBe('ar')
  expect(spokenAs(null, usualLook)).toBe('nl')
})
