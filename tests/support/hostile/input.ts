import fc from 'fast-check'

/** Stands in what is typed as markup; a page that holds it as it was typed would have run a script. */
export const planted = '<tt-planted>'
/** A site that is not ours: no link and no redirect may ever lead there. */
export const elsewhere = 'elders.example'

const sharp = [
  '',
  ' ',
  '0',
  '-1',
  'x',
  planted,
  `"><img src=x onerror=alert(1)>${planted}`,
  `javascript:alert('${planted}')`,
  `https://${elsewhere}/`,
  `//${elsewhere}/`,
  `/\\${elsewhere}`,
  "'; drop table household_case; --",
  "' or '1'='1",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a careless template would fill in
  '${7*7}{{7*7}}<%= 7*7 %>#{7*7}',
  '=HYPERLINK("http://elders.example")',
  '../../../../etc/passwd',
  '%00',
  '\u0000',
  '\r\nSet-Cookie: toegang=x',
  '\u001b[31m\u202e\u2066\ufeff',
  '\ud800',
  '👨‍👩‍👧‍👦'.repeat(40),
  '2025-02-31',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-000001-01-01',
  '25:61',
  '2025-03-30T02:30',
  '9'.repeat(400),
  '1e309',
  'NaN',
  '0x10',
  '9007199254740993',
  '2147483648',
  'true',
  '[]',
  '{"a":1}',
  'a'.repeat(20_000),
  'é\n'.repeat(5_000),
  'add:people',
  'remove:people[99]',
  '00000000-0000-0000-0000-000000000000',
]

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...sharp) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  {
    weight: 1,
    arbitrary: fc
      .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-31') })
      .map(moment => moment.toISOString().slice(0, 10)),
  },
)

const strangeNames = [
  '__proto__[x]',
  'constructor',
  'people[0].givenName',
  'homes[999999999].town',
  'rows',
  'version',
  'once',
  'place',
  'a'.repeat(500),
]

/** One thing done to a form before it is sent. */
export type Change =
  | { kind: 'fill' | 'twice'; at: number; words: string }
  | { kind: 'drop' | 'other-id'; at: number }
  | { kind: 'add'; name: string; words: string }

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('fill' as const), at: fc.nat(), words }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('twice' as const), at: fc.nat(), words }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop' as const), at: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('other-id' as const), at: fc.nat() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('add' as const),
        name: fc.constantFrom(...strangeNames),
        words,
      }),
    },
  ),
  { maxLength: 6 },
)

/** A body that no page of ours sends. */
const bodies = fc.constantFrom(
  ['application/x-www-form-urlencoded', 'a&'.repeat(20_000)],
  ['application/x-www-form-urlencoded', '%'],
  ['application/x-www-form-urlencoded', 'a=%ff%fe%00'],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf'],
  ['multipart/form-data', 'no boundary'],
  ['application/json', '{"__proto__":{}}'],
  ['text/plain', 'a=b'],
)

/** One visit: who, where, and what comes along. */
export const visits = fc.record({
  who: fc.nat(),
  where: fc.nat(),
  manner: fc.constantFrom('open', 'open', 'form', 'form', 'form', 'form', 'bare', 'body', 'crooked'),
  query: fc.option(words, { freq: 6 }),
  changes,
  body: bodies,
  words,
  id: fc.nat(),
})
