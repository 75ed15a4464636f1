import { describe, expect, it } from 'vitest'
import { demoReport } from '#demo/report/snapshot.ts'
import { reportSnapshot } from './snapshot.ts'

const json = () => JSON.parse(JSON.stringify(demoReport))

describe('the frozen facts of a report', () => {
  it('are plain JSON and come back unchanged', () => {
    expect(reportSnapshot.parse(json())).toEqual(demoReport)
  })

  it('refuse a day that does not exist and a purpose that no meeting has', () => {
    expect(reportSnapshot.safeParse({ ...json(), cutOff: '2025-02-30' }).success).toBe(false)
    const report = json()
    report.treatments[0].purpose = 'celebrate'
    expect(reportSnapshot.safeParse(report).success).toBe(false)
  })

  it('hold a count that may not be shown as hidden, never as a guess', () => {
    const report = json()
    report.cases.perGarden[0].newCases = 'hidden'
    expect(reportSnapshot.safeParse(report).success).toBe(true)
    report.cases.perGarden[0].newCases = -1
    expect(reportSnapshot.safeParse(report).success).toBe(false)
  })

  it('take out control characters on the way in', () => {
    const report = json()
    report.explanation = ['Een\u0000 zin\u0007.']
    expect(reportSnapshot.parse(report).explanation).toEqual(['Een zin.'])
  })
})
