import { expect, test } from 'vitest'
import { needs } from './needs.nl.ts'
import { FirstForm, isSureEnough, isTooEasy, levelToAsk } from './rules.ts'

test.each(['000000', '121212', '123456', '654321'])('%s is what somebody tries first', code => {
  expect(isTooEasy(code)).toBe(true)
})

test('six digits of one’s own are good', () => {
  expect(isTooEasy('749206')).toBe(false)
})

test.each([
  ['other digits the second time', { ownCode: '749206', again: '749207' }, 'again', needs.notTheSame],
  ['an easy own code', { ownCode: '111111', again: '111111' }, 'ownCode', needs.tooEasy],
  ['letters', { ownCode: 'geheim', again: 'geheim' }, 'ownCode', needs.ownCode],
])('the first time refuses %s', (_, given, field, sentence) => {
  const read = FirstForm.safeParse({ code: 'bcdf-2345', ...given })
  expect(read.error?.issues.map(issue => [issue.path.join('.'), issue.message])).toContainEqual([
    field,
    sentence,
  ])
})

test.each([
  ['25', 'substantieel', true],
  ['urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI', 'substantieel', true],
  ['http://eidas.europa.eu/LoA/substantial', 'midden', true],
  ['urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract', 'substantieel', false],
  ['basis', 'midden', false],
  ['heel zeker', 'midden', false],
  [undefined, 'midden', false],
] as const)('DigiD that says %s, where %s is asked: %s', (told, least, sure) => {
  expect(isSureEnough(told, least)).toBe(sure)
})

test('the broker is asked for the level that this region wants', () => {
  expect(isSureEnough(levelToAsk('hoog'), 'hoog')).toBe(true)
  expect(isSureEnough(levelToAsk('midden'), 'substantieel')).toBe(false)
})
