import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { addressSheet, blocksOf, letterPaper } from './compose.ts'
import { needs } from './needs.nl.ts'
import { hasGap, kinds, longestBody, makeForm, othersNamed, partsIn, sentForm, WriteForm } from './rules.ts'
import { type LetterFacts, startOf } from './starts.nl.ts'

const facts: LetterFacts = {
  to: 'Petra',
  contact: { name: 'Samira Haddad', phone: '035 000 00 11' },
  meeting: { on: day('2025-12-11'), from: '19.00 uur', place: 'het wijkcentrum' },
  handover: { from: 'Samira Haddad', to: 'Anke de Boer', on: day('2025-12-01') },
  plan: '# Ruzie\n- Oma: belt elke avond',
  lookDays: [day('2026-01-01')],
}
const nothing: LetterFacts = { ...facts, contact: null, meeting: null, handover: null, lookDays: [] }

test.each(kinds)('%s: whole when all is known, and with gaps to fill where it is not', kind => {
  const whole = startOf(kind, facts)
  expect(hasGap(whole.subject + whole.body)).toBe(false)
  expect(whole.body).toMatch(/^Beste Petra,/)
  expect(hasGap(startOf(kind, nothing).body)).toBe(true)
})

test.each(kinds)('%s: tells on its outside nothing of what sort of work this is', kind => {
  const told = letterPaper(startOf(kind, facts), { on: day('2025-11-20'), from: 'Samira Haddad' })
  const outside = [told.title, told.kicker, told.footer, told.description].join(' ')
  expect(outside).not.toMatch(/toekomsttuin|veilig|onveilig|jeugd|bescherm|gemeente|melding/i)
})

test('what is typed as a heading, a list or words becomes that, and nothing else is read in it', () => {
  expect(
    partsIn('Beste Petra,\nhallo\n\n# Kop\n- een\n- twee\n## Lager\r\n{{brief}} «IF» #geen kop'),
  ).toEqual([
    { kind: 'passage', lines: ['Beste Petra,', 'hallo'], at: 0 },
    { kind: 'heading', lines: ['Kop'], at: 3 },
    { kind: 'points', lines: ['een', 'twee'], at: 4 },
    { kind: 'subheading', lines: ['Lager'], at: 6 },
    { kind: 'passage', lines: ['{{brief}} «IF» #geen kop'], at: 7 },
  ])
  // No document begins with a heading of the second level.
  expect(blocksOf('## Lager\n## Nog een')).toMatchObject([{ level: 1 }, { level: 2 }])
})

test('the sheet around a letter holds a name, an address and who sent it', () => {
  const address = { addressLine: 'Laan 1', postcode: '1299 AA', town: 'Verzonnendam' }
  expect(addressSheet('Petra Bakker', address, { on: day('2025-11-20'), from: 'Samira Haddad' })).toEqual({
    title: 'Adresblad',
    author: 'Samira Haddad',
    madeOn: '2025-11-20',
    from: 'Afz. Samira Haddad',
    lines: ['Petra Bakker', 'Laan 1', '1299 AA  Verzonnendam'],
  })
})

test('who else is named in a letter is noticed, also in capitals, and never inside another word', () => {
  const people = [
    { id: '1', givenName: 'Petra' },
    { id: '2', givenName: 'Kees' },
    { id: '3', givenName: 'An' },
    { id: '4', givenName: null },
    { id: '5', givenName: 'J.(' },
  ]
  expect(othersNamed('Petra, KEES belt morgen. Anders J.( ook.', people, '1').map(one => one.id)).toEqual([
    '2',
    '5',
  ])
})

test.each([
  ['nothing', {}, { subject: needs.subject, body: needs.body }],
  ['far too much', { subject: 'Hallo', body: 'x'.repeat(longestBody + 1) }, { body: expect.any(String) }],
  ['signs nobody can read', { subject: 'Hallo\u0000', body: 'Dag' }, { subject: expect.any(String) }],
])('a letter of %s is not kept', (_, given, said) => {
  const read = WriteForm.safeParse({ version: '0', ...given })
  const found = read.success
    ? {}
    : Object.fromEntries(read.error.issues.map(one => [one.path[0], one.message]))
  expect(found).toEqual(said)
})

test('a letter goes only in a way that is safe, after somebody looked at it, and not before it was made', () => {
  const made = makeForm(['in-hand'])
  expect(made.safeParse({ way: 'post', theirs: 'on', version: '0' }).error?.issues[0]?.message).toBe(
    needs.notSafe,
  )
  expect(made.safeParse({ way: 'in-hand', version: '0' }).error?.issues[0]?.message).toBe(needs.theirs)
  expect(made.safeParse({ way: 'in-hand', theirs: 'on', version: '0' }).success).toBe(true)
  const sent = sentForm(['post'], day('2025-11-18'), day('2025-11-20'))
  const on = (sentOn: string) => sent.safeParse({ way: 'post', sentOn }).error?.issues[0]?.message
  expect(on('2025-11-17')).toBe(needs.notBeforeMade)
  expect(on('2025-11-21')).toBe(needs.notAfterToday)
  expect(on('2025-11-19')).toBeUndefined()
})
