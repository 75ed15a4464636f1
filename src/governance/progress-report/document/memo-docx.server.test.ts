import { beforeAll, describe, expect, it } from 'vitest'
import { demoReport } from '#demo/report/snapshot.ts'
import { hostile, hostileShown, paragraphsOf, partOf, textOf } from '#tests/support/office-reading.ts'
import { memoDocx } from './memo-docx.server.ts'

let file: Buffer
let body: string
beforeAll(async () => {
  file = await memoDocx(demoReport)
  body = await partOf(file, 'word/document.xml')
})

const headings = (xml: string, style: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .filter(([paragraph]) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(([paragraph]) => textOf(paragraph))

describe('the memo in Word', () => {
  it('tells its blocks under real headings, in the order of the route', () => {
    expect(headings(body, 'Heading1')).toEqual([
      'Voorstel',
      'Behandeling',
      'Toelichting',
      'Waar we het voor doen',
      'Het project in de regio',
      'Lokale voortgang',
      'Regionale voortgang',
      'Landelijke voortgang',
    ])
    expect(headings(body, 'Heading2').slice(0, 3)).toEqual([
      'Huishoudens in de toekomsttuinen',
      'Geleerde lessen',
      'Gerealiseerde verbeteringen',
    ])
  })

  it('has the head that the meetings expect', () => {
    const lines = paragraphsOf(body)
    for (const [label, value] of [
      ['Verspreiden', 'Ja'],
      ['Contactpersoon', 'Projectleider TKS'],
      ['Eenheid', 'Beleid en Bestuur · J&O'],
      ['E-mail', 'projectleider.tks@voorbeeld.nl, beleid.jeugd@voorbeeld.nl'],
      ['Kenmerk', 'DOC-25013663'],
      ['Datum', '20 november 2025'],
    ] as const) {
      expect(lines[lines.indexOf(label) + 1]).toBe(value)
    }
  })

  it('shows the route with what is still to come', () => {
    const lines = paragraphsOf(body)
    const route = lines.slice(lines.indexOf('Overleg') - 1)
    expect(route.slice(0, 12)).toEqual([
      ...['Datum', 'Overleg', 'Doel', 'Conclusie'],
      ...['27-11-25', 'DO SD', 'Informeren', 'nog in te vullen na het overleg'],
      ...['11-12-25', 'PFHO SD/J&O', 'Informeren', 'nog in te vullen na het overleg'],
    ])
  })

  it('repeats the header row of every table and numbers the proposals as a list', () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].slice(1)
    expect(tables).toHaveLength(3)
    for (const [table] of tables) expect(table).toContain('<w:tblHeader/>')
    const [proposal] = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*Kennisnemen.*?<\/w:p>/gs)]
    expect(proposal?.[0]).toContain('<w:numPr>')
  })

  it('speaks Dutch, names itself and counts its pages', async () => {
    expect(await partOf(file, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"')
    const properties = await partOf(file, 'docProps/core.xml')
    expect(properties).toContain('<dc:language>nl-NL</dc:language>')
    expect(properties).toContain('Memo: Voortgang Toekomstscenario')
    const footer = await partOf(file, 'word/footer1.xml')
    expect(footer).toMatch(/pagina .*PAGE.* van .*NUMPAGES/s)
  })

  it('puts the sources under the page', async () => {
    expect(textOf(await partOf(file, 'word/footnotes.xml'))).toContain(
      'Monitor TKS, stand op 20 november 2025.',
    )
  })

  it('shows a conclusion once there is one, and a hidden count as hidden', async () => {
    const later = structuredClone(demoReport)
    later.treatments[0] = { ...later.treatments[0], conclusion: 'Voor kennisgeving aangenomen.' } as never
    later.cases.perGarden[0] = { garden: 'Hilversum', newCases: 'hidden', followedCases: 4 }
    const text = textOf(await partOf(await memoDocx(later), 'word/document.xml'))
    expect(text).toContain('Voor kennisgeving aangenomen.')
    expect(text).toContain('te klein om te tonen')
  })

  it('says in words that the route and the explanation are still to come', async () => {
    const early = { ...demoReport, treatments: [], explanation: [] }
    const text = textOf(await partOf(await memoDocx(early), 'word/document.xml'))
    expect(text).toContain('De route langs de overleggen is nog niet vastgelegd.')
    expect(text).toContain('De toelichting is nog niet vastgelegd.')
  })

  it('keeps hostile text as text', async () => {
    const attacked = { ...demoReport, explanation: [hostile] }
    const text = textOf(await partOf(await memoDocx(attacked), 'word/document.xml'))
    expect(text).toContain(hostileShown)
    expect(text.match(/woord /g)).toHaveLength(830)
  })
})
