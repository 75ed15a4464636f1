import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'
import { paragraphsOf, partOf, slidesOf, textOf } from '#tests/support/office-reading.ts'
import { deckPptx } from './document/deck-pptx.server.ts'
import { memoDocx } from './document/memo-docx.server.ts'
import { type ReportSnapshot, reportSnapshot } from './document/snapshot.ts'

let house: OpenHouse
let snapshot: ReportSnapshot
let told: Told
beforeAll(async () => {
  house = await openHouse()
  const { id } = await house.database
    .selectFrom('progress_report')
    .select('id')
    .where('cut_off', '=', '2025-11-20' as never)
    .executeTakeFirstOrThrow()
  const pieter = await house.as('Pieter Hoogland')
  const { stage, ...facts } = JSON.parse((await pieter.get(`/voortgang/${id}/snapshot.json`)).html)
  expect(stage).toBe('draft')
  snapshot = reportSnapshot.parse(facts)
  told = await documentsOf(snapshot)
})
afterAll(() => house.close())

type Told = { memo: Record<string, string>; slides: Record<string, string> }

/** What stands under each chief heading of the memo, and on the slides of each title. */
async function documentsOf(facts: ReportSnapshot): Promise<Told> {
  const body = await partOf(await memoDocx(facts), 'word/document.xml')
  const memo: Record<string, string> = { Kop: '' }
  let under = 'Kop'
  for (const [paragraph] of body.matchAll(/<w:p[ >].*?<\/w:p>/gs)) {
    if (paragraph.includes('w:val="Heading1"')) under = textOf(paragraph)
    memo[under] = `${memo[under] ?? ''}\n${textOf(paragraph)}`
  }
  const slides: Record<string, string> = {}
  for (const slide of await slidesOf(await deckPptx(facts))) {
    const [title = ''] = paragraphsOf(slide).filter(line => line !== '')
    const known = titles.find(one => paragraphsOf(slide).some(line => line.startsWith(one))) ?? title
    slides[known] = `${slides[known] ?? ''}\n${paragraphsOf(slide).join('\n')}`
  }
  return { memo, slides }
}

const titles = [
  'Hulp komt eerder en past beter bij het huishouden',
  'Wie werken er samen',
  'Huishoudens in de toekomsttuinen',
  'Een selectie van de geleerde lessen',
  'Gerealiseerde verbeteringen',
  'Verbreden en verbinden',
  'Na 2025',
  'Wat DRIFT ons leert',
  'Wetgeving en de Week tegen de kindermishandeling',
] as const

describe('the report of mid-November 2025', () => {
  test.each([
    ['R1 mission, W1', titles[0], [/Hulp komt eerder en past beter/]],
    ['W2', titles[0], [/onveiligheid in de thuissituatie/]],
    ['W3', titles[0], [/Mens- en systeemgericht/]],
    ['W4', titles[0], [/Eén vast contactpersoon/]],
    ['W5', titles[0], [/vroeg/]],
    ['W6', titles[0], [/Interventies beginnen op tijd/]],
    ['O1', titles[1], [/Hilversum/, /Gooise Meren/, /Huizen/, /november 2024/]],
    ['O2', titles[1], [/Veilig Thuis/, /Gecertificeerde Instellingen/, /Samenkracht!/]],
    ['O3', titles[1], [/Raad voor de Kinderbescherming/, /overleg en advies/]],
    ['O4', titles[1], [/Projectgroep TKS/, /tactisch/, /Ambassadeursgroep TKS/, /bestuurlijk/]],
    ['O5', titles[1], [/landelijke TKS-team/]],
    ['C1, C2 and C3', titles[2], [/Hilversum\n1\n4/, /Gooise Meren\n0\n2/, /Huizen\n1\n2/, /jeugdigen/]],
    ['lessons, L2 and C7', titles[3], [/Nog geen enkele les is voldoende onderbouwd/]],
    ['L3, L1', titles[4], [/[Mm]onitor/]],
    ['M5', titles[4], [/[Cc]oaching/]],
    ['M6', titles[4], [/29 oktober 2025/, /10 december 2025/, /Civil Care/]],
    ['O8', titles[5], [/PGA/, /Zorg- en Veiligheidshuis/, /GGZ/, /team maatschappelijke zorg/]],
    ['O9', titles[5], [/IDU/, /beweging naar voren/]],
    ['S1', titles[6], [/zes scenario’s/]],
    ['S2', titles[6], [/21 oktober 2025/, /3 november 2025/, /inhoud, structuur en randvoorwaarden/]],
    ['S3', titles[6], [/DUVO/, /op weg naar een besluit/]],
    ['S4', titles[6], [/Verbindingsoverleg/, /halen en brengen/i]],
    ['N1', titles[7], [/negen gesubsidieerde proeftuinen/]],
    ['N2', titles[7], [/ombouw en afbouw/, /vastgeroeste drempels/, /ministeries/]],
    ['N3', titles[8], [/Stevige Lokale Teams/, /uitgesteld/]],
    ['N4 and the links to read on', titles[8], [/18 november 2025/, /drift\.eur\.nl/, /regiogv\.nl/]],
  ] as const)('tells %s on the slide “%s”', (_, slide, words) => {
    for (const one of words) expect(told.slides[slide] ?? '').toMatch(one)
  })

  test.each([
    ['R2', 'Kop', [/Verspreiden\nJa/, /Beleid en Bestuur · J&O/, /DOC-25013663/, /20 november 2025/, /@/]],
    ['R3', 'Voorstel', [/Kennisnemen van de voortgang/]],
    ['R4', 'Behandeling', [/27-11-25\nDO SD[^\n]*\nInformeren/, /11-12-25\nPFHO SD\/J&O[^\n]*\nInformeren/]],
    ['R4, the conclusions', 'Behandeling', [/nog in te vullen na het overleg/]],
    ['R5: O7', 'Toelichting', [/Sinds september/, /schakelen sneller/, /samen leren/]],
    ['R5: C7', 'Toelichting', [/met vallen en opstaan/, /nog niet genoeg getoetst/]],
    ['R5: S3', 'Toelichting', [/Voor 2026 is er geen geld meer/, /op weg naar een besluit/]],
    ['R5: W8', 'Toelichting', [/structureel onveilig/]],
  ] as const)('tells %s in the memo under “%s”', (_, part, words) => {
    for (const one of words) expect(told.memo[part] ?? '').toMatch(one)
  })

  test('changes in both documents with one changed fact, of each kind of fact', async () => {
    const changed = structuredClone(snapshot)
    const mark = 'Merkwoordje'
    const [garden] = changed.organisation.gardens
    const [lesson] = changed.lessons.filter(one => one.inDeck)
    const texts = [
      changed.mission.points[0],
      changed.improvements[0],
      changed.regional[0],
      changed.national[0],
    ]
    for (const [at, one] of texts.entries()) if (one) one.text = `${mark}${at}.`
    if (garden) garden.name = `${mark}tuin`
    if (lesson) lesson.statement = `${mark}les.`
    const now = await documentsOf(changed)
    for (const document of [now.memo, now.slides].map(parts => Object.values(parts).join('\n')))
      for (const word of ['0.', '1.', '2.', '3.', 'tuin', 'les.'])
        expect(document).toContain(`${mark}${word}`)
    expect(JSON.stringify(told)).not.toContain(mark)
  })
})
