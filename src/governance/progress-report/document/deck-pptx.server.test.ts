import { beforeAll, describe, expect, it } from 'vitest'
import { demoReport } from '#demo/report/snapshot.ts'
import { hostile, hostileShown, partOf, partsOf, slidesOf, textOf } from '#tests/support/office-reading.ts'
import { deckPptx } from './deck-pptx.server.ts'

let file: Buffer
let slides: string[]
beforeAll(async () => {
  file = await deckPptx(demoReport)
  slides = await slidesOf(file)
})

const titleOf = (slide: string) =>
  textOf(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s.exec(slide)?.[0] ?? '')

describe('the deck in PowerPoint', () => {
  it('tells the progress in the order of the region, each slide with a real title', () => {
    expect(slides.map(titleOf)).toEqual([
      demoReport.memo.subject,
      'Hulp komt eerder en past beter bij het huishouden',
      'Wie werken er samen',
      'Huishoudens in de toekomsttuinen',
      'Een selectie van de geleerde lessen',
      'Een selectie van de geleerde lessen (vervolg)',
      'Gerealiseerde verbeteringen',
      'Verbreden en verbinden',
      'Na 2025',
      'Wat DRIFT ons leert',
      'Wetgeving en de Week tegen de kindermishandeling',
      'Vragen of meer weten?',
    ])
  })

  it('shows the households in a table and a chart that people can change, told in words as well', () => {
    const cases = slides[3] ?? ''
    expect(cases).toContain('<a:tblPr firstRow="1"/>')
    expect(cases.match(/descr="[^"]*Hilversum: 1 nieuw, 4 gevolgd[^"]*"/g)).toHaveLength(2)
    expect(textOf(cases)).toContain('Samen28')
    const numbers = [...cases.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, number]) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('leaves the chart out when a count is hidden, because a gap would be read as zero', async () => {
    const guarded = structuredClone(demoReport)
    guarded.cases.perGarden[1] = { garden: 'Gooise Meren', newCases: 0, followedCases: 'hidden' }
    const parts = Object.keys((await partsOf(await deckPptx(guarded))).files)
    expect(parts.some(part => part.startsWith('ppt/charts/chart'))).toBe(false)
  })

  it('says of every lesson it shows that it is not yet supported well enough', () => {
    const told = `${textOf(slides[4] ?? '')}${textOf(slides[5] ?? '')}`
    expect(told.match(/Nog niet voldoende onderbouwd/g)).toHaveLength(6)
    expect(told).toContain('Nog geen enkele les is voldoende onderbouwd')
    expect(told).not.toContain('Gedragswetenschappers horen er vast bij')
  })

  it('links to what to read on, and to nothing but the web', async () => {
    const links = await partOf(file, 'ppt/slides/_rels/slide11.xml.rels')
    expect(links).toContain('https://drift.eur.nl/')
    expect(links).toContain('https://www.regiogv.nl/')
    const other = { ...demoReport, links: [{ label: 'Klik', url: 'javascript:alert(1)' }] }
    expect(await partOf(await deckPptx(other), 'ppt/slides/_rels/slide11.xml.rels')).not.toContain(
      'javascript',
    )
  })

  it('speaks Dutch, has the sources in the notes and numbers its slides', async () => {
    const all = await partsOf(file)
    for (const slide of slides) expect(slide).not.toContain('lang="en-US"')
    expect(textOf(await partOf(file, 'ppt/notesSlides/notesSlide4.xml'))).toContain('Bronnen: Monitor TKS')
    expect(slides[1]).toContain('type="slidenum"')
    const listed = [...(await partOf(file, '[Content_Types].xml')).matchAll(/PartName="\/([^"]+)"/g)]
    for (const [, path] of listed) expect(all.file(path ?? '')).not.toBeNull()
  })

  it('carries very long and hostile text over as many slides as it needs, without losing a word', async () => {
    const attacked = structuredClone(demoReport)
    attacked.regional[0] = { ...attacked.regional[0], text: hostile } as never
    const told = (await slidesOf(await deckPptx(attacked))).filter(slide =>
      titleOf(slide).startsWith('Verbreden'),
    )
    expect(told.length).toBeGreaterThan(1)
    expect(textOf(told[0] ?? '')).toContain(hostileShown.trimEnd())
    expect(told.map(textOf).join(' ').match(/woord/g)).toHaveLength(830)
  })
})
