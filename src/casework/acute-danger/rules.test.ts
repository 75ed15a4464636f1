import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dangerNow, stepAfter } from './rules.ts'

test('however long it goes on, danger is either there to be ended or not there to be recorded', () => {
  fc.assert(
    fc.property(fc.nat(50), count => {
      const steps = Array.from({ length: count }, (_, index) => ({ step: stepAfter(index), index }))
      const now = dangerNow(steps)
      expect(stepAfter(count)).toBe(now ? 'ended' : 'recorded')
      if (now) expect(now.index).toBe(count - 1)
    }),
  )
})
