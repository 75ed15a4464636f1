import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

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
