import { describe, expect, it } from 'vitest'
import { demoReport } from '#demo/report/snapshot.ts'
import { day } from '#src/kernel/day.ts'
import { partOf, partsOf, slidesOf, textOf } from '#tests/support/office-reading.ts'
import {
  composeSnapshot,
  type LessonFact,
  type ReportFacts,
  type ReportWords,
  sourcesOfPart,
  withLaterConclusions,
} from './compose.ts'
import { figureNotes, quarterRows, quartersChart } from './document/charts.ts'
import { deckPptx } from './document/deck-pptx.server.ts'
import { memoDocx } from './document/memo-docx.server.ts'
import { missingIn } from './missing.ts'
import { type Part, rewritten, staleIn, type Wording } from './wording/rules.ts'

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

describe('own words in a report', () => {
  const rewrite = (part: Part, items: { key: string; words?: string }[], wording: Wording = {}) =>
    rewritten(wording, part, sourcesOfPart(part, facts), { version: 1, items })
  const with_ = (wording: Wording, changes: Partial<ReportFacts> = {}) =>
    composeSnapshot({ ...words, wording }, { ...facts, ...changes }, day('2025-11-20'))

  it('stand instead of the source; what says the same as the source is no own text, and an empty one is left out', () => {
    const wording = rewrite('lessons', [
      { key: 'a', words: ' In onze woorden.\r\nOp twee regels. ' },
      { key: 'b', words: 'Nog iets.' },
    ])
    expect(with_(wording).lessons.map(one => one.statement)).toEqual([
      'In onze woorden.\nOp twee regels.',
      'Nog iets.',
    ])
    const without = rewrite('lessons', [{ key: 'a', words: '' }, { key: 'b' }], wording)
    expect(with_(without).lessons).toEqual([])
    expect(rewrite('lessons', [{ key: 'a', words: 'Iets.' }], wording)).toEqual({})
  })

  it('of one part leave the others alone, and a key that nobody knows is not kept', () => {
    const wording = rewrite('regional', [{ key: 'c', words: 'Anders.' }])
    const both = rewrite(
      'mission',
      [
        { key: '1', words: 'Sterk.' },
        { key: 'z', words: 'Niets.' },
      ],
      wording,
    )
    expect(Object.keys(both.mission ?? {})).toEqual(['1'])
    expect(with_(both).regional[0]?.text).toBe('Anders.')
    expect(with_(both).mission.points[0]?.text).toBe('Sterk.')
  })

  it('are marked when the source changed after they were written, until somebody saves them beside it', () => {
    const wording = rewrite('lessons', [{ key: 'a', words: 'Eigen.' }])
    const now = facts.lessons.map(one => ({
      key: one.key,
      title: one.title,
      text: `${one.statement} En meer.`,
    }))
    expect(staleIn('lessons', now, wording).map(one => one.key)).toEqual(['a'])
    const seen = rewritten(wording, 'lessons', now, { version: 1, items: [{ key: 'a', words: 'Eigen.' }] })
    expect(staleIn('lessons', now, seen)).toEqual([])
  })
})

describe('a report beside the one before it', () => {
  const before = {
    snapshot: made(),
    releasedOn: day('2025-11-20'),
    treatments: [] as ReportFacts['treatments'],
  }
  const [first, second] = facts.lessons as [LessonFact, LessonFact]

  it('tells per part what is new, what changed and what is gone, and what the meetings concluded', () => {
    const { news } = made({
      lessons: [
        { ...first, statement: 'Iets anders.' },
        { ...second, key: 'e', title: 'Derde les' },
      ],
      previous: {
        ...before,
        treatments: [{ ...facts.treatments[0], conclusion: 'Ter kennisname.' }] as ReportFacts['treatments'],
      },
    })
    expect(news?.differences).toEqual([
      { part: 'Wat overleggen van de vorige rapportage vonden', lines: ['DO SD: Ter kennisname.'] },
      {
        part: 'Huishoudens in de toekomsttuinen',
        lines: ['In de vorige rapportage: 2 nieuw, 6 gevolgd.'],
      },
      {
        part: 'Geleerde lessen',
        lines: ['Nieuw: Derde les', 'Bijgewerkt: Eerste les', 'Niet meer in de rapportage: Tweede les'],
      },
    ])
    expect(made().news).toBeNull()
  })

  it('says of a lesson that became well supported just that', () => {
    const { news } = made({
      previous: before,
      lessons: [{ ...first, sufficient: true, strength: 'Ja' }, second],
    })
    expect(news?.differences.at(-1)?.lines).toEqual(['Nu voldoende onderbouwd: Eerste les'])
  })

  it('as a corrigendum says first, in memo and deck, what it puts right', async () => {
    const put = composeSnapshot(
      { ...words, proposals: ['Instemmen.'], edition: 2, correction: 'Het voorstel klopte niet.' },
      { ...facts, corrected: before },
      day('2025-11-20'),
    )
    expect(put.correction).toMatchObject({
      no: 1,
      differences: [{ part: 'Voorstel', lines: ['Hier staat nu iets anders.'] }],
    })
    const memo = textOf(await partOf(await memoDocx(put), 'word/document.xml'))
    const [, slide = ''] = (await slidesOf(await deckPptx(put))).map(textOf)
    for (const told of [memo, slide]) expect(told).toMatch(/Corrigendum 1.*Het voorstel klopte niet\./s)
  })
})

describe('figures of the monitor in a report', () => {
  const quarter = (at: string, value: number | null) => ({ quarter: day(at), facts: value && 12, value })
  const figure = {
    ...{ key: 'help-fits', question: 'Past de hulp?', unit: 'share' as const, breaks: [] },
    ...{ definition: 'Een 4 of 5.', cannotSay: 'Niet wie niets zei.' },
    quarters: [quarter('2024-10-01', 0.5), quarter('2025-01-01', null), quarter('2025-04-01', 0.6)],
  }

  it('keep back what may not be told, and draw no line over it', () => {
    expect(quarterRows(figure)[1]).toEqual(['jan–mrt 2025', 'te klein om te tonen', 'te klein om te tonen'])
    expect(quartersChart(figure)).toBeNull()
    const longer = { ...figure, quarters: [...figure.quarters, quarter('2025-07-01', 0.7)] }
    expect(quartersChart(longer)?.series[0]?.values).toEqual([0.6, 0.7])
    expect(figureNotes(longer)[0]).toBe(
      'De lijn begint bij apr–jun 2025: van eerder laten we niet alles zien.',
    )
  })

  it('stand in the memo as a drawing with words for who cannot see it, and in the deck as a chart to change', async () => {
    const quarters = [...figure.quarters, quarter('2025-07-01', 0.7)]
    const told = made({ figures: [{ ...figure, quarters }] })
    const body = await partOf(await memoDocx(told), 'word/document.xml')
    expect(body).toMatch(/descr="Lijngrafiek\. Past de hulp\?[^"]*70%/)
    const deck = await partsOf(await deckPptx(told))
    const charts = Object.keys(deck.files).filter(name => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    expect(charts).toHaveLength(2)
    expect(textOf((await slidesOf(await deckPptx(told))).join(' '))).toContain('te klein om te tonen')
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
