import { expect, test } from 'vitest'
import { needs } from './needs.nl.ts'
import { SafeContactForm } from './rules.ts'

const good = { alone: 'yes', phoneSeen: 'nobody', mailSeen: 'nobody', mailFrom: '8', mailUntil: '18' }

test.each([
  [
    'mail that somebody else can read',
    { mailSeen: 'somebody', mayMail: 'on', email: 'a@b.nl' },
    'mayMail',
    needs.mailNotSafe,
  ],
  [
    'mail when nobody is sure who reads it',
    { mailSeen: 'unknown', mayMail: 'on', email: 'a@b.nl' },
    'mayMail',
    needs.mailNotSafe,
  ],
  [
    'mail that was asked with somebody there',
    { alone: 'no', mayMail: 'on', email: 'a@b.nl' },
    'mayMail',
    needs.mailNotSafe,
  ],
  [
    'a message on a phone that is read',
    { phoneSeen: 'somebody', mayMessage: 'on', phone: '0600000000' },
    'mayMessage',
    needs.messageNotSafe,
  ],
  ['calling without a number', { mayCall: 'on' }, 'phone', needs.phone],
  ['hours that end before they begin', { mailFrom: '18', mailUntil: '8' }, 'mailUntil', needs.hours],
])('never allowed: %s', (_, given, field, sentence) => {
  const read = SafeContactForm.safeParse({ ...good, ...given })
  expect(read.error?.issues.map(issue => [issue.path.join('.'), issue.message])).toContainEqual([
    field,
    sentence,
  ])
})

test('who said alone that nobody else reads it can be mailed', () => {
  expect(SafeContactForm.safeParse({ ...good, mayMail: 'on', email: 'a@b.nl' }).success).toBe(true)
})
