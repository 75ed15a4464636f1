import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { plainPlan } from './rules.ts'

const plan = {
  participants: [
    { id: 'd1', personId: 'noor', name: 'Noor' },
    { id: 'd2', personId: 'kemal', name: 'Kemal' },
    { id: 'd3', personId: null, name: 'Samira' },
  ],
  situations: [
    {
      id: 's1',
      what: 'Er wordt geschreeuwd',
      example: 'Op de trap gezeten',
      source: 'Noor en haar mentor',
      factors: [{ id: 'f1', kind: 'risk', what: 'geldzorgen' }],
      warningSign: 'De stemmen gaan omhoog',
      consequence: 'Kemal gaat naar buiten',
      watcherId: 'd3',
      conditions: [{ id: 'c1', what: 'Slapen', status: 'partly' as const }],
      agreements: [
        { ...nobodyWatches(), id: 'a1', what: 'loopt een rondje', ownerId: 'd2', dueOn: day('2025-11-05') },
        { ...nobodyWatches(), id: 'a2', what: 'belt tante', ownerId: 'd1', dueOn: day('2025-11-06') },
      ],
    },
  ],
  bottomLine: null,
  escalation: [],
  futureWish: null,
  futureNetwork: null,
  futureRelapse: null,
  roles: [{ id: 'r1', participantId: 'd3', what: 'komt langs', untilWhen: 'zolang het nodig is' }],
}
function nobodyWatches() {
  return { warningSign: null, consequence: null, watcherId: null }
}

test('Noor reads who does what, and herself as “Jij”', () => {
  const [situation] = plainPlan(plan, 'noor', 'Jij', day('2025-11-06')).situations
  expect(situation?.agreements.map(one => `${one.who} ${one.what}`)).toEqual([
    'Kemal loopt een rondje',
    'Jij belt tante',
  ])
  expect(situation?.agreements.map(one => one.isPast)).toEqual([true, false])
  expect(situation?.watcher).toBe('Samira')
})

test('who told it, the example and what makes it worse stay off the page', () => {
  expect(JSON.stringify(plainPlan(plan, 'kemal', 'Jij', day('2025-11-06')))).not.toMatch(
    /mentor|trap|geldzorgen/,
  )
})
