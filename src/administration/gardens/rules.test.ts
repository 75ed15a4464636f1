import { expect, test } from 'vitest'
import { exitForm, settingForm } from './rules.ts'

test.each([
  ['the least', '3', true],
  ['the most', '25', true],
  ['below', '2', false],
  ['above', '26', false],
  ['half a number', '4,5', false],
  ['a word', 'vijf', false],
  ['nothing', undefined, false],
] as const)('a threshold from 3 to 25: %s', (_, value, isGood) => {
  expect(settingForm([3, 25]).safeParse({ value, version: '5' }).success).toBe(isGood)
})

test.each([
  ['a page about the weather', 'https://www.buienradar.nl/', 'https://www.buienradar.nl/'],
  ['a site in capitals', 'https://NOS.nl/Artikel', 'https://nos.nl/Artikel'],
  ['spaces around it', ' https://nos.nl ', 'https://nos.nl'],
  ['no https', 'http://www.buienradar.nl/', null],
  ['only a name', 'www.buienradar.nl', null],
  ['a script', 'javascript:alert(1)', null],
  ['somebody else behind an @', 'https://nos.nl@kwaad.example/', null],
  ['a machine at home', 'https://localhost/', null],
  ['no name at all', 'https://..nl/', null],
  ['a label that begins with a hyphen', 'https://-nos.nl/', null],
  ['letters that look like others', 'https://www.xn--ns-jka.nl/', null],
  ['a port', 'https://nos.nl:8443/', null],
  ['a new line', 'https://nos.nl/\nSet-Cookie: x', null],
  ['nothing', undefined, null],
])('a way out to %s', (_, address, kept) => {
  const read = exitForm(200).safeParse({ address, version: 'https://nos.nl/' })
  expect(read.success ? read.data.address : null).toBe(kept)
})
