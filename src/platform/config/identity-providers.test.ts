import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readIdentityProviders } from './identity-providers.ts'

const folder = mkdtempSync(join(tmpdir(), 'inloggen-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (content: string) => {
  const path = join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(path, content)
  return path
}
const one = {
  key: 'verzonnendam',
  name: 'Gemeente Verzonnendam',
  issuer: 'https://inloggen.verzonnendam.example',
  clientId: 'toekomsttuin',
  secretVariable: 'GEHEIM',
  domains: ['Verzonnendam.example'],
  secondStep: { claim: 'acr', values: ['mfa'] },
}
function pem(kind: 'ec' | 'rsa', modulusLength = 2048): string {
  const { privateKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength })
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
}
const read = (...given: object[]) => readIdentityProviders(file(JSON.stringify(given)), { GEHEIM: 'x' })

test.each([
  ['no list', [], 'een lijst van organisaties'],
  [
    'no second step',
    [{ ...one, secondStep: undefined }],
    'organisatie 1: secondStep klopt niet of ontbreekt.',
  ],
  [
    'a second step without words',
    [{ ...one, secondStep: { claim: 'acr', values: [] } }],
    'secondStep klopt niet',
  ],
  ['no encryption', [{ ...one, issuer: 'http://inloggen.example' }], 'issuer moet met https:// beginnen.'],
  ['no secret', [{ ...one, secretVariable: 'ANDERS' }], 'zet het geheim'],
  ['a key that is no key', [{ ...one, keyFile: file('geen sleutel') }], 'in keyFile hoort een sleutel'],
  ['a key that is too weak', [{ ...one, keyFile: file(pem('rsa', 1024)) }], 'in keyFile hoort een sleutel'],
  [
    'a certificate that is not there',
    [{ ...one, keyFile: file(pem('ec')), certificateFile: '/nergens' }],
    'het certificaat van die sleutel',
  ],
  ['no domain', [{ ...one, domains: [] }], 'domains klopt niet'],
  ['a domain that two vouch for', [one, { ...one, key: 'ander' }], 'bij domains twee keer hetzelfde'],
  ['two of one name', [one, { ...one, domains: ['elders.example'] }], 'bij key twee keer hetzelfde'],
])('%s is explained in one sentence', (_, given, sentence) => {
  expect(read(...given)).toContain(sentence)
})

test('a file that is not there or no JSON is told, and no secret', () => {
  expect(readIdentityProviders('/nergens', {})).toContain('OIDC_FILE moet een bestand zijn')
  expect(readIdentityProviders(file('{"secret": "s3cr3t"'), {})).not.toContain('s3cr3t')
})

test('the secret comes out of a file or a variable, and domains are compared in small letters', () => {
  const secretFile = file('uit een bestand\n')
  expect(read(one)).toMatchObject([{ clientSecret: 'x', domains: ['verzonnendam.example'], regions: null }])
  expect(read({ ...one, secretVariable: undefined, secretFile })).toMatchObject([
    { clientSecret: 'uit een bestand' },
  ])
})

test('a key of one’s own takes the place of a secret', () => {
  const found = read({ ...one, secretVariable: undefined, keyFile: file(pem('ec')), keyId: 'eigen' })
  expect(found).toMatchObject([{ clientSecret: { keyId: 'eigen', certificate: null } }])
})
