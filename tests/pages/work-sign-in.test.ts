import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { invite } from '#src/identity/way-in/store.server.ts'
import { mailProofOf } from '#src/identity/work-sign-in/provider.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { readIdentityProviders } from '#src/platform/config/identity-providers.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import { demonstrationKey } from '#src/platform/files/house.server.ts'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'
import { type IdentityProvider, openIdentityProvider } from '#tests/support/identity-provider.ts'

const site = 'http://huis.test'
const folder = mkdtempSync(join(tmpdir(), 'werkaccount-'))
const [own, other] = await Promise.all([0, 1].map(() => generateKeyPair('RS256', { extractable: true })))
const keyId = 'eigen'
// The product proves itself by a key; at the broker for DigiD, in another test, by a secret.
const ofHouse = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** What a test makes of the token before the product gets it. */
let bending: ((claims: JWTPayload) => Promise<string>) | null = null
const claimsIn = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload
const signed = (claims: JWTPayload, { key = own, typ = 'JWT' } = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: keyId, typ }).sign(key?.privateKey as CryptoKey)
const unsigned = async (claims: JWTPayload) => new UnsecuredJWT(claims).encode()

let provider: IdentityProvider
let house: OpenHouse
beforeAll(async () => {
  const keys = [{ ...(await exportJWK(own?.privateKey as CryptoKey)), kid: keyId, use: 'sig', alg: 'RS256' }]
  provider = await openIdentityProvider({
    backTo: `${site}/inloggen/terug`,
    acrValues: ['mfa'],
    claims: ['email', 'email_verified'],
    keys,
    clientKey: ofHouse.publicKey.export({ format: 'jwk' }),
    bent: async token => (bending ? bending(claimsIn(token)) : token),
  })
  const file = join(folder, 'inloggen.json')
  const organisation = {
    key: 'verzonnendam',
    name: 'Gemeente Verzonnendam',
    issuer: provider.issuer,
    clientId: provider.clientId,
    keyFile: join(folder, 'huis.pem'),
    domains: ['verzonnendam.example'],
    secondStep: { claim: 'acr', values: ['mfa'] },
  }
  writeFileSync(organisation.keyFile, ofHouse.privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(file, JSON.stringify([organisation]))
  const environment = { OIDC_FILE: file }
  house = await openHouse({ DEMO: 'nee', PUBLIC_URL: site, ...environment })
  const by = readIdentityProviders(file, environment)[0]
  if (typeof by !== 'object') throw new Error('No provider')
  const administrator = await accountWith('functional-administrator')
  for (const [who, mail] of [
    [await idOf('Samira Haddad'), 'samira@verzonnendam.example'],
    [await idOf('Joost Verbeek'), 'joost@verzonnendam.example'],
  ] as const)
    await asActor(house.database, administrator, momentAt(day('2025-11-20'), '09:00'), tx =>
      invite(tx, who, { issuer: by.issuer.href, mailProof: mailProofOf(demonstrationKey, by, mail) }),
    )
})
afterAll(async () => {
  await house.close()
  await provider.close()
  rmSync(folder, { recursive: true })
})

async function idOf(name: string): Promise<string> {
  const found = house.database.selectFrom('account').where('name', '=', name).select('id')
  return (await found.executeTakeFirstOrThrow()).id
}
async function accountWith(role: string): Promise<string> {
  const found = house.database.selectFrom('role_assignment').where('role', '=', role).select('account_id')
  return (await found.executeTakeFirstOrThrow()).account_id
}

type Who = { sub?: string; acr?: string; email?: string; isVerified?: boolean }

/** To the organisation and back, up to the address where the browser comes in again. */
async function away(visitor: Visitor, { sub = 'samira', acr = 'mfa', email, isVerified = true }: Who = {}) {
  provider.next({
    sub,
    acr,
    claims: { email: email ?? `${sub}@verzonnendam.example`, email_verified: isVerified },
  })
  const there = await visitor.get('/inloggen/werk/verzonnendam?naar=%2Fvandaag')
  const back = new URL(await provider.signIn(there.to ?? ''))
  return back.pathname + back.search
}
async function come(who?: Who): Promise<{ visitor: Visitor; to: string | null }> {
  const visitor = house.visitor()
  const { to } = await visitor.get(await away(visitor, who))
  return { visitor, to }
}
const isIn = async (visitor: Visitor) => (await visitor.get('/mijn-toegang')).status === 200

test('the door leads by the domain of an address, whoever it is of', async () => {
  const led = async (mail: string) => (await house.visitor().submit('/inloggen', { mail })).to
  expect(await led('samira@verzonnendam.example')).toBe('/inloggen?bij=verzonnendam')
  expect(await led('niemand@verzonnendam.example')).toBe('/inloggen?bij=verzonnendam')
  expect(await led('samira@elders.example')).toBe('/inloggen/sleutel')
  const wrong = await house.visitor().submit('/inloggen', { mail: 'samira' })
  expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('Vul je hele werkmail in')])
  const page = await house.visitor().get('/inloggen?bij=verzonnendam&naar=%2Fvandaag')
  expect(page.html).toContain('href="/inloggen/werk/verzonnendam?naar=%2Fvandaag"')
})

test.each([
  ['gave no second proof', { acr: '' }, 'tweede-stap'],
  ['was not invited', { sub: 'vreemde' }, 'niemand'],
  ['has an address that nobody verified', { isVerified: false }, 'niemand'],
  ['has an address of another domain', { email: 'samira@elders.example' }, 'niemand'],
])('somebody who %s does not come in', async (_, who, why) => {
  const { visitor, to } = await come(who)
  expect(to).toBe(`/inloggen?reden=${why}`)
  expect(await isIn(visitor)).toBe(false)
})

const hourAgo = () => Math.floor(Date.now() / 1000) - 3600
test.each<[string, (claims: JWTPayload) => Promise<string>, string]>([
  ['for another visit', claims => signed({ ...claims, nonce: 'ander' }), 'mislukt'],
  ['for another product', claims => signed({ ...claims, aud: 'ander' }), 'mislukt'],
  ['of another provider', claims => signed({ ...claims, iss: 'http://localhost:1' }), 'mislukt'],
  ['that is over', claims => signed({ ...claims, exp: hourAgo() }), 'mislukt'],
  ['that nobody signed', unsigned, 'mislukt'],
  ['signed by somebody else', claims => signed(claims, { key: other }), 'mislukt'],
  ['of who was asked an hour ago', claims => signed({ ...claims, auth_time: hourAgo() }), 'opnieuw'],
])('a token %s opens nothing', async (_, bend, why) => {
  bending = bend
  const { visitor, to } = await come()
  bending = null
  expect(to).toBe(`/inloggen?reden=${why}`)
  expect(await isIn(visitor)).toBe(false)
})

test('who was invited comes in, where they were going, once for each time they were asked', async () => {
  const visitor = house.visitor()
  const back = await away(visitor)
  expect((await house.visitor().get(back)).to, 'in another browser').toBe('/inloggen?reden=mislukt')
  const twice = await Promise.all([visitor.get(back), visitor.get(back)])
  expect(twice.map(({ to }) => to).toSorted()).toEqual(['/inloggen?reden=mislukt', '/vandaag'])
  const again = await come({ email: 'andere-naam@verzonnendam.example' })
  expect(again.to).toBe('/vandaag')
  expect((await again.visitor.get('/mijn-toegang')).text).toContain('met een werkaccount')
  expect((await come({ sub: 'opvolger', email: 'samira@verzonnendam.example' })).to, 'with her address').toBe(
    '/inloggen?reden=niemand',
  )
  const told = await house.database
    .selectFrom('audit_line')
    .where('action', '=', 'session:start')
    .where('account_id', '=', await idOf('Samira Haddad'))
    .where('address', '=', '/inloggen/terug')
    .select('outcome')
    .execute()
  expect(told.map(({ outcome }) => outcome)).toContain('done')
})

test('who signs out here is told to sign out there too', async () => {
  const { visitor } = await come()
  const out = await visitor.post('/uitloggen', {})
  expect(out.to).toBe('/inloggen?uit=verzonnendam')
  expect((await visitor.get(out.to ?? '')).text).toContain('Log ook uit bij Gemeente Verzonnendam')
  expect((await visitor.get('/inloggen/uit/verzonnendam')).to).toContain(`${provider.issuer}/session/end`)
  expect(await isIn(visitor)).toBe(false)
})

const event = { 'http://schemas.openid.net/event/backchannel-logout': {} }
const leaving = (changes: JWTPayload = {}): JWTPayload => ({
  iss: provider.issuer,
  aud: provider.clientId,
  iat: Math.floor(Date.now() / 1000),
  jti: crypto.randomUUID(),
  sub: 'joost',
  events: event,
  ...changes,
})

test('who is signed out there is signed out here: by the word of the provider, and by no other', async () => {
  const { visitor, to } = await come({ sub: 'joost' })
  expect(to).toBe('/vandaag')
  const tell = async (token: string) =>
    (await visitor.post('/inloggen/afgemeld', { logout_token: token }, { origin: '' })).status
  const forged = {
    'signed by nobody': await unsigned(leaving()),
    'signed by another': await signed(leaving(), { key: other }),
    'of another provider': await signed(leaving({ iss: 'http://localhost:1' })),
    'for another product': await signed(leaving({ aud: 'ander' })),
    'of long ago': await signed(leaving({ iat: hourAgo() })),
    'that says who somebody is': await signed(leaving({ nonce: 'x' })),
    'without the event': await signed(leaving({ events: {} })),
    'of nobody': await signed(leaving({ sub: undefined })),
    'that is none': 'x.y.z',
  }
  for (const [what, token] of Object.entries(forged)) expect(await tell(token), what).toBe(400)
  expect(await isIn(visitor)).toBe(true)
  const right = await signed(leaving(), { typ: 'logout+jwt' })
  expect([await tell(right), await tell(right)], 'a token counts once').toEqual([200, 400])
  expect(await isIn(visitor)).toBe(false)
  const [line] = await house.database
    .selectFrom('audit_line')
    .where('address', '=', '/inloggen/afgemeld')
    .select(['action', 'account_id'])
    .execute()
  expect(line).toEqual({ action: 'session:end', account_id: await idOf('Joost Verbeek') })
})
