import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { byMonth, type Look } from './rules.ts'

const words = {
  contact: 'Vaste contactpersoon',
  capacity: (capacity: string) => capacity,
  named: (role: string, name: string) => `${name} (${role})`,
}
const look = (month: string, name: string, thing: Look['thing'], isContact = false): Look => ({
  caseId: 'a',
  month: day(month),
  thing,
  isContact,
  capacity: 'Consulent',
  name,
})
const looks = [
  look('2025-08-01', 'Samira', 'score', true),
  look('2025-09-01', 'Eva', 'plan'),
  look('2025-09-01', 'Bas', 'piece'),
  look('2025-08-01', 'Samira', 'plan', true),
]

test('the latest month comes first, and each who looked has one line', () => {
  expect(byMonth(looks, true, words)).toEqual([
    {
      month: '2025-09-01',
      by: [
        { who: 'Bas (Consulent)', things: ['piece'] },
        { who: 'Eva (Consulent)', things: ['plan'] },
      ],
    },
    { month: '2025-08-01', by: [{ who: 'Samira (Vaste contactpersoon)', things: ['plan', 'score'] }] },
  ])
})

test('where names are not safe two of one role are one line, and no name is left', () => {
  const shown = byMonth(looks, false, words)
  expect(shown[0]?.by).toEqual([{ who: 'Consulent', things: ['plan', 'piece'] }])
  expect(JSON.stringify(shown)).not.toMatch(/Samira|Eva|Bas/)
})
