import { Writable } from 'node:stream'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { log } from '#src/platform/log/log.ts'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'

const site = 'https://tuin.example'
const elsewhere = 'https://elders.example'

let house: OpenHouse
let samira: Visitor
let household: string
beforeAll(async () => {
  house = await openHouse({ PUBLIC_URL: site, SECURITY_CONTACT: 'ciso@regio.example' })
  samira = await house.as('Samira Haddad')
  household = await house.household('De Vries-Amrani')
})
afterAll(() => house.close())

const answers: [string, () => string, number][] = [
  ['the door', () => '/inloggen', 200],
  ['a page of somebody', () => '/vandaag', 200],
  ['a household', () => household, 200],
  ['a file to save', () => `${household}/bereikkaart/kaart-a4.pdf`, 200],
  ['a household of nobody', () => '/huishoudens/01990000-0000-7000-8000-000000000000', 404],
  ['no page', () => '/bestaat-niet', 404],
  ['a file of the source', () => '/.git/config', 404],
  ['a folder of the build', () => '/assets/', 404],
  ['data without a page', () => '/vandaag.data', 404],
  ['the health of the server', () => '/gezond', 200],
  ['whom to tell of a weak spot', () => '/.well-known/security.txt', 200],
  ['a sheet of colours', () => '/kleur/1a5a3c.css', 200],
  ['a stream without a meeting', () => '/beraad/01990000-0000-7000-8000-000000000000/stroom', 204],
]

const directives = new Map([
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['frame-src', "'none'"],
  ['frame-ancestors', "'none'"],
  ['object-src', "'none'"],
])

test.each(answers)('%s says of itself what a browser may do with it: nothing', async (_, path, status) => {
  const asker = path() === '/inloggen' ? house.visitor() : samira
  const { headers, ...answer } = await asker.get(path())
  expect(answer.status).toBe(status)
  const policy = new Map(
    (headers.get('content-security-policy') ?? '').split('; ').map(part => {
      const [name = '', ...sources] = part.split(' ')
      return [name, sources.join(' ')]
    }),
  )
  for (const [name, sources] of directives) expect.soft(policy.get(name), name).toBe(sources)
  const told = Object.fromEntries(headers)
  expect.soft(told).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=(), microphone=(), geolocation=()'),
  })
  const [, age] = /^max-age=(\d+); includeSubDomains$/.exec(told['strict-transport-security'] ?? '') ?? []
  expect.soft(Number(age)).toBeGreaterThanOrEqual(31_536_000)
  expect.soft(Object.keys(told).filter(name => name.startsWith('access-control'))).toEqual([])
  expect.soft(['server', 'x-powered-by'].filter(name => headers.has(name))).toEqual([])
  if (status !== 204)
    expect.soft(told['content-type'], 'with its letters').toMatch(/charset=utf-8|^application\/pdf$/i)
  if (!/kleur/.test(path())) expect.soft(told['cache-control']).toBe('no-store')
})

test('a file is saved and never opened as a page of ours', async () => {
  const { headers } = await samira.get(`${household}/bereikkaart/kaart-a4.pdf`)
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/)
})

test('nothing on a page comes from another site, and nothing stands in it that runs', async () => {
  for (const path of ['/inloggen', '/vandaag', household]) {
    const { html } = await samira.get(path)
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed)\b[^>]* (src|href|data)="(https?:)?\/\//)
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle="|\son\w+="/)
  }
})

const deeds = () =>
  house.database
    .selectFrom('form_receipt')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirst()

test.each([
  ['from another site', { origin: elsewhere, 'sec-fetch-site': 'cross-site' }, 403],
  [
    'from a neighbour under the same domain',
    { origin: 'https://x.tuin.example', 'sec-fetch-site': 'same-site' },
    403,
  ],
  ['from a page without an address', { origin: 'null' }, 403],
  ['from the same address without encryption', { origin: 'http://tuin.example' }, 403],
  ['as something that is no form', { origin: site, 'content-type': 'application/json' }, 415],
  ['as plain text', { origin: site, 'content-type': 'text/plain' }, 415],
])('a form that is sent %s is refused and changes nothing', async (_, headers, status) => {
  const before = await deeds()
  for (const path of [`${household}/gesprek/nieuw`, '/uitloggen', '/probleem-melden', '/noodtoegang'])
    expect((await samira.post(path, { once: crypto.randomUUID() }, headers)).status).toBe(status)
  expect(await deeds()).toEqual(before)
  expect((await samira.get('/vandaag')).status, 'still signed in').toBe(200)
})

test('a form of our own arrives, also from a browser that says less', async () => {
  const said: Record<string, string>[] = [{ origin: site }, { origin: site, 'sec-fetch-site': 'same-origin' }]
  for (const headers of said)
    expect((await samira.post(`${household}/gesprek/nieuw`, {}, headers)).status).toBe(422)
})

test.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])('%s does nothing here', async method => {
  const answer = await samira.send('/vandaag', { method, headers: { origin: site } }).catch(() => null)
  expect(answer === null || [403, 404, 405, 415].includes(answer.status), String(answer?.status)).toBe(true)
})

test('what somebody else says the address is, stands nowhere', async () => {
  const headers = {
    'x-forwarded-host': 'elders.example',
    'x-original-url': '/beheer',
    forwarded: 'host=elders.example',
  }
  for (const path of ['/', '/inloggen', '/vandaag', household]) {
    const answer = await samira.send(path, { headers })
    expect(answer.html + JSON.stringify(Object.fromEntries(answer.headers))).not.toContain('elders.example')
  }
})

test('cookies are for this site and no script, under names that only this host can set', async () => {
  const set = (await house.as('Eva Lindeboom').then(eva => eva.get('/uitloggen'))).headers.getSetCookie()
  const account = await house.database
    .selectFrom('demo_persona')
    .select('account_id')
    .executeTakeFirstOrThrow()
  const came = await house
    .visitor()
    .post('/inloggen', { persoon: account.account_id, naar: '//elders.example' })
  expect(came.to, 'and never to another site').toBe('/')
  for (const cookie of [...set, ...came.headers.getSetCookie()])
    expect(cookie).toMatch(/^__Host-\w+=[^;]*; (Max-Age=\d+; )?Path=\/; HttpOnly; SameSite=Lax; Secure$/)
})

test('who found a weak spot reads whom to tell', async () => {
  const { text } = await house.visitor().get('/.well-known/security.txt')
  expect(text).toContain('Contact: mailto:ciso@regio.example')
  expect(text).toContain(`Canonical: ${site}/.well-known/security.txt`)
})

test('nobody writes a line of their own into the log of the machine', () => {
  const lines: string[] = []
  const kept = new Writable({
    write(piece, _, next) {
      lines.push(String(piece))
      next()
    },
  })
  const beside = pino({ level: 'error', serializers: log[pino.symbols.serializersSym as never] }, kept)
  beside.error(
    { error: new Error('x\n{"level":50,"msg":"all is well"}\u001b[2J'), method: 'GET\r\nx' },
    'failed',
  )
  expect(lines).toHaveLength(1)
  expect([...(lines[0] ?? '').trimEnd()].filter(sign => sign < ' ')).toEqual([])
})
