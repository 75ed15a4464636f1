import { describe, expect, it } from 'vitest'
import { demoReport } from '#demo/report/snapshot.ts'
import { day } from '#src/kernel/day.ts'
import { partOf, slidesOf, textOf } from '#tests/support/office-reading.ts'
import { composeSnapshot, type ReportFacts, type ReportWords, withLaterConclusions } from './compose.ts'
import { deckPptx } from './document/deck-pptx.server.ts'
import { memoDocx } from './document/memo-docx.server.ts'
import { missingIn } from './missing.ts'

const words: ReportWords = {
  cutOff: day('2025-11-20'),
  previousCutOff: day('2025-06-30'),
  previousNote: 'het eerste moment van tellen.',
  ...demoReport.memo,
  memoDate: day('2025-11-20'),
  proposals: ['Kennisnemen.', 'Instemmen.'],
  explanation: [],
  deckLessonIds: ['b'],
  ...{ distribution: [], wording: {}, edition: 1, correction: null },
}
const lesson = { kind: 'process' as const, strength: 'Nog niet', sufficient: false, evidence: 'Ervaring.' }
const facts: ReportFacts = {
  regionName: 'Proefregio',
  counts: [
    { garden: 'Hilversum', newCases: 1, followedCases: 4 },
    { garden: 'Huizen', newCases: 1, followedCases: 2 },
  ],
  publication: { shown: true, why: 'de raad vraagt erom.', chosenAt: new Date('2025-11-13T10:00:00Z') },
  smallNumberThreshold: 5,
  gardens: [{ name: 'Hilversum', activeSince: day('2024-11-01') }],
  groups: [],
  treatments: [{ day: day('2025-11-27'), meeting: 'DO SD', purpose: 'inform', conclusion: null }],
  lessons: [
    { key: 'a', title: 'Eerste les', statement: 'Iets.', ...lesson },
    { key: 'b', title: 'Tweede les', statement: 'Nog iets.', ...lesson },
  ],
  improvements: [],
  regional: [
    {
      key: 'c',
      theme: 'Na 2025',
      title: 'Vervolg',
      text: 'Er komt een keuze.',
      source: 'Agenda van de projectgroep.',
      moments: [
        {
          day: day('2025-10-21'),
          activity: 'discussed',
          occasion: 'Projectgroep',
          announced: true,
          outcome: null,
        },
      ],
    },
  ],
  national: [],
  links: [],
  ...{ figures: [], previous: null, corrected: null },
}
const made = (changes: Partial<ReportFacts> = {}) =>
  composeSnapshot(words, { ...facts, ...changes }, day('2025-11-20'))

describe('putting a report together', () => {
  it('shows the counts with the recorded choice beside them, and says where the count began', () => {
    const { cases, sources } = made()
    expect(cases.totals).toEqual({ newCases: 2, followedCases: 6 })
    expect(cases.notes.join(' ')).toContain('“de raad vraagt erom.”')
    expect(sources.cases.join(' ')).toContain('30 juni 2025: het eerste moment van tellen.')
  })

  it('keeps small counts back while the region chose nothing', () => {
    const { cases } = made({ publication: null })
    expect(cases.perGarden[0]).toEqual({ garden: 'Hilversum', newCases: 'hidden', followedCases: 'hidden' })
    expect(cases.notes.join(' ')).not.toContain('de raad vraagt erom.')
  })

  it('shows in the deck the chosen lessons only', () => {
    expect(made().lessons.map(one => [one.title, one.inDeck])).toEqual([
      ['Eerste les', false],
      ['Tweede les', true],
    ])
  })

  it('names per block what nobody recorded yet, and never a garden or lesson that is there', () => {
    const missing = missingIn(made(), day('2025-11-20'))
    expect(missing['Regionale voortgang']?.gaps).toEqual(['Vervolg, Projectgroep: de uitkomst.'])
    expect(missing.Toelichting?.gaps).toEqual(['De toelichting in eigen woorden.'])
    expect(missing.Voorstel).toBeUndefined()
  })

  it('asks for the address of the page itself where a link ends on a front page', () => {
    const gapsOf = (url: string) =>
      missingIn(made({ links: [{ label: 'Workshop (Regio)', url }] }), day('2025-11-20'))[
        'Landelijke voortgang'
      ]?.gaps ?? []
    expect(gapsOf('https://www.regiogv.nl/')).toContain(
      'Workshop (Regio): het adres van de pagina zelf. De link gaat nu naar de voorpagina van de website.',
    )
    expect(gapsOf('https://www.regiogv.nl/workshop').join()).not.toContain('Workshop')
  })

  it('calls nothing a gap that nobody can fill: a meeting to come, lessons that are young, a training under way', () => {
    const on = (held: string) => ({
      ...{ day: day(held), activity: 'held' as const, announced: true, outcome: null },
      occasion: 'Basis, dag 1',
    })
    const improvement = { key: 'd', title: 'Leren', text: 'Samen.', restsOn: null, supportNote: null }
    const seen = (moments: string[], today = '2025-11-20') =>
      missingIn(made({ improvements: [{ ...improvement, moments: moments.map(on) }] }), day(today))
    const running = seen(['2025-10-29', '2025-12-10'])
    expect(running.Behandeling).toEqual({
      gaps: [],
      known: ['DO SD: de conclusie volgt na 27 november 2025.'],
    })
    expect(running['Lokale voortgang']).toEqual({
      gaps: [],
      known: [
        'Geen van de lessen is voldoende onderbouwd voor een advies.',
        'Basis, dag 1: de uitkomst volgt na 10 december 2025.',
      ],
    })
    expect(seen(['2025-10-29'])['Lokale voortgang']?.gaps).toEqual(['Leren, Basis, dag 1: de uitkomst.'])
    expect(seen([], '2025-11-27').Behandeling?.gaps).toEqual(['DO SD: de conclusie.'])
  })

  it('tells one changed fact in the memo and in the deck', async () => {
    const told = async (snapshot: ReturnType<typeof made>) => [
      textOf(await partOf(await memoDocx(snapshot), 'word/document.xml')),
      (await slidesOf(await deckPptx(snapshot))).map(textOf).join(' '),
    ]
    const renamed = made({ counts: [{ garden: 'Weesp', newCases: 7, followedCases: 9 }] })
    for (const document of await told(renamed)) expect(document).toContain('Weesp')
    for (const document of await told(made())) expect(document).not.toContain('Weesp')
  })

  it('says on a draft that it is one, and not on what was released', async () => {
    const footer = async (stage: 'draft' | 'released') =>
      textOf(await partOf(await memoDocx(made(), stage), 'word/footer1.xml'))
    expect(await footer('draft')).toContain('concept')
    expect(await footer('released')).not.toContain('concept')
  })
})

describe('what meetings conclude after a release', () => {
  const concluded = [
    { ...facts.treatments[0], conclusion: 'Ter kennisname aangenomen.' },
  ] as ReportFacts['treatments']

  it('is shown beside the frozen facts and marked as later', () => {
    const [shown] = withLaterConclusions(made(), concluded).treatments
    expect(shown?.conclusion).toBe('Ter kennisname aangenomen. (na vaststelling ingevuld)')
  })

  it('never replaces a conclusion that was frozen', () => {
    const frozen = made({ treatments: [{ ...facts.treatments[0], conclusion: 'Akkoord.' }] as never })
    expect(withLaterConclusions(frozen, concluded).treatments[0]?.conclusion).toBe('Akkoord.')
  })
})
