import { expect, test } from 'vitest'
import { askingFor, doubtAbout, onwards, verifiedMail, vouchesFor } from './rules.ts'

const by = {
  domains: ['verzonnendam.nl'],
  mailClaim: 'email',
  mailIsVerified: false,
  secondStep: { claim: 'acr', values: ['mfa'] },
}
const sentAt = 1_800_000_000_000
const now = sentAt / 1000 + 40

test.each([
  ['says nothing of a second step', { auth_time: now }, 'second-step'],
  ['says that one step was enough', { acr: 'wachtwoord', auth_time: now }, 'second-step'],
  ['says it in another claim', { amr: ['mfa'], auth_time: now }, 'second-step'],
  ['says it inside another word', { acr: 'geen-mfa', auth_time: now }, 'second-step'],
  ['does not say when somebody was asked', { acr: 'mfa' }, 'not-asked-anew'],
  ['says it in words', { acr: 'mfa', auth_time: String(now) }, 'not-asked-anew'],
  ['asked before we sent somebody', { acr: 'mfa', auth_time: now - 3600 }, 'not-asked-anew'],
  ['is sure, and asked now', { acr: 'mfa', auth_time: now }, null],
])('a provider that %s', (_, claims, doubt) => {
  expect(doubtAbout(claims, by, sentAt)).toBe(doubt)
})

test('one of several words in a list is enough', () => {
  const setting = { secondStep: { claim: 'amr', values: ['mfa', 'hwk'] } }
  expect(doubtAbout({ amr: ['pwd', 'mfa'], auth_time: now }, setting, sentAt)).toBeNull()
})

test.each([
  ['is not verified', { email: 'eva@verzonnendam.nl' }, null],
  ['is verified in words', { email: 'eva@verzonnendam.nl', email_verified: 'true' }, null],
  ['is of another domain', { email: 'eva@elders.nl', email_verified: true }, null],
  ['only begins with the domain', { email: 'eva@verzonnendam.nl.elders.nl', email_verified: true }, null],
  ['holds the domain before the sign', { email: 'verzonnendam.nl@elders.nl', email_verified: true }, null],
  ['is none', { email: 7, email_verified: true }, null],
  ['is right', { email: 'Eva@Verzonnendam.nl', email_verified: true }, 'eva@verzonnendam.nl'],
])('an address that %s', (_, claims, mail) => {
  expect(verifiedMail(claims, by)).toBe(mail)
})

test('who vouches follows from the domain alone', () => {
  expect(vouchesFor([by], 'wie-dan-ook@VERZONNENDAM.nl')).toBe(by)
  expect(vouchesFor([by], 'eva@sub.verzonnendam.nl')).toBeUndefined()
})

test('a claim that a provider gives only when asked is asked for', () => {
  const asked = (claim: string) =>
    JSON.parse(askingFor({ secondStep: { claim, values: ['c1'] } })['claims'] ?? '') as object
  expect(asked('acrs')).toEqual({
    id_token: { auth_time: { essential: true }, acrs: { essential: true, values: ['c1'] } },
  })
  expect(asked('acr')).toEqual({ id_token: { auth_time: { essential: true } } })
})

test('the way leads on to where somebody was going', () => {
  expect(onwards('/inloggen?bij=a', '/vandaag?x=1')).toBe('/inloggen?bij=a&naar=%2Fvandaag%3Fx%3D1')
  expect(onwards('/inloggen', '/')).toBe('/inloggen')
})
