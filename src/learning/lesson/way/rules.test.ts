import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { wayOf } from './rules.ts'

const step = (status: 'noted' | 'shared', on: string) => ({
  status,
  fromDay: day(on),
  why: 'Gezien',
  takenBy: 'Iemand',
  sessionId: null,
  sessionDay: null,
})
const group = (title: string, heldOn: string | null, decidedOn: string | null = null) => ({
  itemId: title,
  title,
  group: 'Projectgroep',
  purpose: 'decide',
  heldOn: heldOn ? day(heldOn) : null,
  decidedOn: decidedOn ? day(decidedOn) : null,
})

test('the way of a lesson reads from what has no day yet, back to the day on which it was noted', () => {
  const way = wayOf(
    [step('noted', '2025-04-10'), step('shared', '2025-04-10')],
    [{ id: 'v', title: 'Voorstel', state: 'voorgesteld', on: day('2025-06-01') }],
    [group('Later', null), group('Besloten', '2025-09-01', '2025-10-01')],
  )
  expect(way.map(one => (one.kind === 'step' ? one.status : one.title))).toEqual([
    'Later',
    'Besloten',
    'Voorstel',
    'shared',
    'noted',
  ])
})
