import { describe, expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import type { ReportMoment } from './snapshot.ts'
import { momentInTense, momentLine } from './tense.ts'

const cutOff = day('2025-11-20')
const discussed = (on: string, more: Partial<ReportMoment> = {}): ReportMoment => ({
  day: day(on),
  activity: 'discussed',
  occasion: 'Projectgroep',
  announced: true,
  outcome: null,
  ...more,
})

describe('the tense of what takes place', () => {
  it('is the future after the cut-off', () => {
    expect(momentInTense(discussed('2025-12-11'), cutOff)).toBe('wordt besproken op 11 december 2025')
  })

  it('claims of an announced meeting only that it was planned, and that its outcome is missing', () => {
    expect(momentInTense(discussed('2025-10-21'), cutOff)).toBe(
      'stond gepland op 21 oktober 2025; uitkomst nog niet vastgelegd',
    )
  })

  it('counts the day of the cut-off itself as past', () => {
    expect(momentInTense(discussed('2025-11-20'), cutOff)).toMatch(/^stond gepland op 20 november/)
  })

  it('tells an outcome that was recorded, in one sentence', () => {
    const moment = discussed('2025-10-21', { outcome: 'scenario 2 heeft de voorkeur.' })
    expect(momentLine(moment, cutOff)).toBe(
      'Projectgroep: is besproken op 21 oktober 2025; uitkomst: scenario 2 heeft de voorkeur.',
    )
  })

  it('asks no outcome of what is known to have taken place', () => {
    const coaching = discussed('2025-10-01', { activity: 'held', announced: false })
    expect(momentInTense(coaching, cutOff)).toBe('is gehouden op 1 oktober 2025')
  })

  it('speaks of a decision as something a group takes together', () => {
    expect(momentInTense(discussed('2025-12-08', { activity: 'decided' }), cutOff)).toBe(
      'wordt ter besluitvorming besproken op 8 december 2025',
    )
  })

  it('turns with the cut-off: the same training lies ahead in October and behind in January', () => {
    const training = discussed('2025-12-10', { activity: 'held' })
    expect(momentInTense(training, day('2025-10-21'))).toMatch(/^wordt gehouden/)
    expect(momentInTense(training, day('2026-01-15'))).toMatch(/^stond gepland/)
    const held = { ...training, outcome: 'alle deelnemers waren er.' }
    expect(momentInTense(held, day('2026-01-15'))).toMatch(/^is gehouden/)
  })
})
