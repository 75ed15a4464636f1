import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig, SetUpFault } from './config.ts'

const real = { DEMO: 'nee', SMTP_URL: 'smtps://post.example', MAIL_FROM: 'Toekomsttuin <post@regio.example>' }

test.each([
  ['a server that is none', { ...real, SMTP_URL: 'http://post.example' }, 'SMTP_URL moet met smtps:// of'],
  ['a demonstration that would send', { ...real, DEMO: 'ja' }, 'In de demonstratie gaat er nooit mail uit.'],
  ['mail from nobody', { ...real, MAIL_FROM: '' }, 'Bij SMTP_URL hoort ook MAIL_FROM'],
  [
    'a sender that adds a line',
    { ...real, MAIL_FROM: 'Regio\r\nBcc: <a@b.nl>' },
    'MAIL_FROM moet een mailadres',
  ],
  ['a subject that adds a line', { ...real, MAIL_SUBJECT: 'Nieuws\nBcc: a@b.nl' }, 'MAIL_SUBJECT mag'],
])('%s is explained in one sentence', (_, environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(sentence)
})

test('mail is off until a server is named, and a demonstration only shows it', () => {
  expect(readConfig({ DEMO: 'nee' }).mail).toBeNull()
  expect(readConfig({ DEMO: 'ja' }).mail?.smtpUrl).toBeNull()
  expect(readConfig(real).mail).toMatchObject({
    smtpUrl: 'smtps://post.example',
    subject: 'Er is iets nieuws voor je',
  })
})

test.each([
  [{ PORT: 'drie' }, 'PORT moet een heel getal zijn van 0 tot en met 65535.'],
  [{ PORT: '70000' }, 'PORT moet een heel getal zijn van 0 tot en met 65535.'],
  [{ PORT: '-1' }, 'PORT moet een heel getal zijn van 0 tot en met 65535.'],
  [{ PORT: '80.5' }, 'PORT moet een heel getal zijn van 0 tot en met 65535.'],
  [{ TODAY: '2025-02-31' }, 'TODAY moet een datum zijn, zoals 2025-11-20.'],
  [{ TODAY: 'morgen' }, 'TODAY moet een datum zijn, zoals 2025-11-20.'],
  [{ TODAY: '2025-11-20', DEMO: 'nee' }, 'TODAY mag alleen in de demonstratie worden gezet.'],
  [{ DEMO: 'misschien' }, 'DEMO moet ja of nee zijn.'],
  [{ DATABASE_URL: 'mysql://ergens/huis' }, 'DATABASE_URL moet met postgresql:// beginnen.'],
  [{ DATABASE_OWNER_URL: 'ergens' }, 'DATABASE_OWNER_URL moet met postgresql:// beginnen.'],
  [{ FILES_KEY: 'kort', DEMO: 'nee' }, 'FILES_KEY moet een sleutel van 32 bytes zijn, in base64.'],
  [{ FILES_KEY: Buffer.alloc(32).toString('base64') }, 'FILES_KEY hoort niet bij de demonstratie.'],
  [{ CLAMAV_HOST: 'http://clamav' }, 'CLAMAV_HOST moet de naam van een server zijn, zoals clamav'],
  [
    { DIGID_ISSUER: 'https://makelaar.example' },
    'Bij DIGID_ISSUER horen ook DIGID_CLIENT_ID, DIGID_CLIENT_SECRET en DIGID_KEY.',
  ],
  [{ METRICS_PORT: 'x' }, 'METRICS_PORT moet een heel getal zijn van 0 tot en met 65535.'],
  [{ STOP_WAIT_SECONDS: '-1' }, 'STOP_WAIT_SECONDS moet een heel getal zijn van 0 tot en met 300.'],
  [{ SMTP_URL_FILE: '/er/is/niets' }, 'Het bestand van SMTP_URL_FILE kan niet worden gelezen'],
  [{ PORT: '80', PORT_FILE: '/ergens' }, 'Zet PORT of PORT_FILE, niet allebei.'],
  [{ OIDC_FILE: '/nergens' }, 'Bij OIDC_FILE hoort ook PUBLIC_URL: het adres waar mensen na het inloggen'],
  [{ OIDC_FILE: '/nergens', DEMO: 'ja' }, 'In de demonstratie kies je een persoon.'],
  [
    { SECURITY_CONTACT: 'bel maar' },
    'SECURITY_CONTACT moet een mailadres zijn, of een pagina die met https://',
  ],
  [{ SECURITY_CONTACT: 'http://regio.example' }, 'SECURITY_CONTACT moet een mailadres zijn, of een pagina'],
  [{ SECURITY_CONTACT: 'a@b.nl\nCanonical: x' }, 'SECURITY_CONTACT moet een mailadres zijn, of een pagina'],
  [{ PUBLIC_URL: 'hier' }, 'PUBLIC_URL moet een webadres zijn.'],
])('the setting %j is explained in one sentence', (environment, sentence) => {
  const message = () => {
    try {
      readConfig(environment as Record<string, string>)
    } catch (fault) {
      return fault instanceof SetUpFault ? fault.message : fault
    }
  }
  expect(message()).toMatch(new RegExp(`^${sentence.replaceAll('.', '\\.')}[^\\n]*$`))
})

test('a secret may stand in a file, without the line that ends it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  const file = join(folder, 'smtp')
  writeFileSync(file, 'smtps://naam:geheim@post.example\n')
  const { SMTP_URL: _, ...rest } = real
  expect(readConfig({ ...rest, SMTP_URL_FILE: file }).mail?.smtpUrl).toBe('smtps://naam:geheim@post.example')
  rmSync(folder, { recursive: true })
})
