import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, hourOf, momentAt } from '#src/kernel/day.ts'
import { addressOf, announcements, isQuiet, MailForm, mailMoment, ReadAllForm, rhythms } from './rules.ts'
import { mailText } from './text.nl.ts'

const complete = { rhythm: 'daily', quietFrom: '18', quietUntil: '8' }

test.each([
  ['no rhythm', { rhythm: undefined }, 'Kies hoe vaak je mail wilt krijgen.'],
  ['a rhythm nobody offered', { rhythm: 'hourly' }, 'Kies hoe vaak je mail wilt krijgen.'],
  ['an hour a day does not have', { quietFrom: '24' }, 'Kies een heel uur uit de lijst.'],
  ['half an hour', { quietUntil: '8.5' }, 'Kies een heel uur uit de lijst.'],
  ['script for an hour', { quietUntil: '<script>' }, 'Kies een heel uur uit de lijst.'],
  ['no hour', { quietFrom: '' }, 'Kies een heel uur uit de lijst.'],
])('%s is answered with what to choose', (_, change, sentence) => {
  const read = MailForm.safeParse({ ...complete, ...change })
  expect(read.error?.issues.map(issue => issue.message)).toEqual([sentence])
})

test('putting everything away needs the moment that was in view', () => {
  expect(ReadAllForm.safeParse({ version: 'gisteren' }).success).toBe(false)
})

test.each([
  ['at once by day', 'at-once', 18, 8, '10:30', '2025-11-20', '10:30'],
  ['at once in the evening waits for the morning', 'at-once', 18, 8, '21:00', '2025-11-21', '08:00'],
  ['at once before the morning waits less long', 'at-once', 18, 8, '06:59', '2025-11-20', '08:00'],
  ['at once without quiet hours', 'at-once', 8, 8, '03:00', '2025-11-20', '03:00'],
  ['quiet hours within one day', 'at-once', 9, 12, '10:00', '2025-11-20', '12:00'],
  ['daily goes when the quiet hours end', 'daily', 18, 8, '10:30', '2025-11-21', '08:00'],
] as const)('%s', (_, rhythm, quietFrom, quietUntil, time, onDay, at) => {
  const now = momentAt(day('2025-11-20'), time)
  expect(mailMoment({ rhythm, quietFrom, quietUntil }, now)).toEqual(momentAt(day(onDay), at))
})

test('no mail ever leaves in somebody’s quiet hours, nor more than a day late', () => {
  const hour = fc.integer({ min: 0, max: 23 })
  // Summer time begins and ends in these days; from two until three that night may last twice as long, or not at all.
  const moments = fc.date({ min: new Date('2025-03-28'), max: new Date('2025-11-20'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.constantFrom(...rhythms), hour, hour, moments, (rhythm, quietFrom, quietUntil, now) => {
      const at = mailMoment({ rhythm, quietFrom, quietUntil }, now)
      expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime())
      expect(at.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000)
      if (quietUntil > 3 || quietUntil < 2) expect(isQuiet({ quietFrom, quietUntil }, hourOf(at))).toBe(false)
    }),
  )
})

test('who does not work on a household is led to no household', () => {
  for (const { kind } of Object.values(announcements))
    expect(addressOf({ kind, caseId: null, aboutId: 'x' })).not.toContain('/huishoudens/')
})

test('a mail says that there is news and where to look, and nothing of what it is', () => {
  expect(mailText(new URL('https://tuin.example'))).toMatchInlineSnapshot(`
    "Er is iets nieuws voor je in Toekomsttuin.

    Log in om het te lezen: https://tuin.example/meldingen

    In deze mail staat nooit waar het over gaat. Hoe vaak je mail krijgt, kies je zelf bij Meldingen."
  `)
})
