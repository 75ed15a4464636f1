import { describe, expect, it } from 'vitest'
import { demoReport } from '#demo/report/snapshot.ts'
import { day } from '#src/kernel/day.ts'
import { hostile, partOf, slidesOf, textOf } from '#tests/support/office-reading.ts'
import { deckPptx } from './deck-pptx.server.ts'
import { memoDocx } from './memo-docx.server.ts'
import { memoPdf } from './memo-pdf.server.ts'
import type { ReportSnapshot } from './snapshot.ts'

const raw = (snapshot: ReportSnapshot) => memoPdf(snapshot).toString('latin1')

describe('the memo as PDF', () => {
  it('is tagged, speaks Dutch and claims PDF/UA', () => {
    const pdf = raw(demoReport)
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/s)
    expect(pdf).toMatch(/\/Lang \(nl/)
    expect(pdf).toContain('pdfuaid')
    expect(pdf).toContain('/StructTreeRoot')
  })

  it('has header cells that say they head a column', () => {
    expect(raw(demoReport)).toMatch(/\/Scope\s*\/Column/)
  })

  it('gives the same file for the same facts, and another for one other fact', () => {
    const other = structuredClone(demoReport)
    other.cases.totals.followedCases = 9
    expect(raw(demoReport)).toBe(raw(structuredClone(demoReport)))
    expect(raw(other)).not.toBe(raw(demoReport))
  })

  it('takes hostile text, signs no font has and very long words without breaking', () => {
    const attacked = {
      ...demoReport,
      explanation: [hostile, `Teken \u{10FFFD} en ${'x'.repeat(900)}`],
      links: [{ label: hostile.slice(0, 100), url: 'javascript:alert(1)' }],
    }
    expect(raw(attacked)).toMatch(/\/Lang \(nl/)
    expect(raw(attacked)).not.toContain('javascript:')
  })
})

describe('one snapshot', () => {
  it('tells a changed fact in the memo and in the deck', async () => {
    const changed = structuredClone(demoReport)
    changed.improvements[0] = { ...changed.improvements[0], title: 'Elke maand een leermiddag' } as never
    const memo = textOf(await partOf(await memoDocx(changed), 'word/document.xml'))
    const deck = (await slidesOf(await deckPptx(changed))).map(textOf).join(' ')
    expect(memo).toContain('Elke maand een leermiddag')
    expect(deck).toContain('Elke maand een leermiddag')
    expect(deck).not.toContain('De monitor TKS is verbeterd')
  })

  it('tells what is announced as future until its day has come', async () => {
    const before = { ...demoReport, cutOff: day('2025-10-15') }
    const told = async (snapshot: ReportSnapshot) =>
      textOf(await partOf(await memoDocx(snapshot), 'word/document.xml'))
    expect(await told(before)).toContain('Projectgroep: wordt besproken op 21 oktober 2025.')
    expect(await told(demoReport)).toContain(
      'Projectgroep: stond gepland op 21 oktober 2025; uitkomst nog niet vastgelegd.',
    )
  })
})
