import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { analysisForm, kinds, linesFrom, viewForm } from './rules.ts'

const today = day('2025-11-20')
const mother = '019a0000-0000-7000-8000-000000000001'
const samira = '019a0000-0000-7000-8000-000000000002'
const form = analysisForm({ today, personIds: [mother], accountIds: [samira] })

const fact = { words: 'De ouders schreeuwen.', kind: 'fact', source: 'de buren' }
const complete = {
  story: 'Zij kregen nooit de tijd.',
  goingOn: [fact],
  causes: [{ words: 'Waarom juist nu?', kind: 'question' }],
  risks: [{ words: 'Ik ben bang.', kind: 'opinion', source: 'moeder' }],
  strengths: [fact],
  helps: [{ ...fact, words: 'Mediator', result: 'Een schema.' }],
  people: [mother],
  colleagues: [samira],
  madeOn: '2025-11-19',
  version: '0',
}
const wrong = (changes: object) =>
  form
    .safeParse({ ...complete, ...changes })
    .error?.issues.map(issue => [issue.path.join('.'), issue.message]) ?? []

test.each([
  [{ story: ' ' }, 'story', 'Schrijf in een paar zinnen hoe jullie het samen verklaren.'],
  [{ story: 'a'.repeat(4001) }, 'story', 'Dit is te lang. Gebruik hoogstens 4000 tekens.'],
  [{ risks: [{}] }, 'risks', 'Schrijf ten minste één ding dat het gevaarlijk maakt.'],
  [{ strengths: undefined }, 'strengths', 'Schrijf ten minste één ding dat beschermt.'],
  [{ goingOn: Array(13).fill(fact) }, 'goingOn', 'Hoogstens 12.'],
  [
    { goingOn: [{ ...fact, kind: 'rumour' }] },
    'goingOn.0.kind',
    'Kies of dit een feit, een mening of een open vraag is.',
  ],
  [
    { goingOn: [{ ...fact, source: ' ' }] },
    'goingOn.0.source',
    'Schrijf waar dit feit vandaan komt: wie zag of las het?',
  ],
  [
    { goingOn: [{ ...fact, kind: 'opinion', source: undefined }] },
    'goingOn.0.source',
    'Schrijf van wie deze mening is.',
  ],
  [{ helps: [fact] }, 'helps.0.result', 'Schrijf wat deze hulp opleverde.'],
  [{ people: [samira] }, 'people', 'Kies iemand van dit huishouden.'],
  [{ colleagues: [mother] }, 'colleagues', 'Kies iemand van het team.'],
  [{ people: [] }, 'people', 'Kies wie van het gezin meedeed, of schrijf hieronder waarom niemand meedeed.'],
  [{ madeOn: '2025-11-21' }, 'madeOn', 'Deze dag moet nog komen.'],
])('an analysis that is not whole is refused (%#)', (changes, field, sentence) => {
  expect(wrong(changes)).toEqual([[field, sentence]])
})

test('a second version says why it is there, the first does not', () => {
  expect(wrong({})).toEqual([])
  expect(wrong({ version: '1' })).toEqual([['whyChanged', 'Schrijf waarom er een nieuwe versie is.']])
  expect(wrong({ version: '1', whyChanged: 'Het begon opnieuw.' })).toEqual([])
})

test('without anybody of the family it is kept only with the reason', () => {
  expect(wrong({ people: [], noFamilyReason: 'Moeder wilde eerst ons verhaal lezen.' })).toEqual([])
})

test('the lines stand in the order in which they are read, each with whose it is', () => {
  const lines = linesFrom(form.parse(complete))
  expect(lines.map(line => [line.part, line.kind, line.source])).toEqual([
    ['going-on', 'fact', 'de buren'],
    ['cause', 'question', null],
    ['risk', 'opinion', 'moeder'],
    ['protective', 'fact', 'de buren'],
    ['help', 'fact', 'de buren'],
  ])
  expect(lines.at(-1)?.result).toBe('Een schema.')
})

test.each([
  [{ personId: samira }, 'personId', 'Kies van wie deze woorden zijn.'],
  [{ words: '' }, 'words', 'Schrijf hoe deze persoon het ziet.'],
  [{ howTold: undefined }, 'howTold', 'Schrijf hoe deze persoon het vertelde.'],
  [{ toldOn: '2025-11-21' }, 'toldOn', 'Deze dag moet nog komen.'],
])('own words that are not whole are refused (%#)', (changes, field, sentence) => {
  const view = { personId: mother, words: 'Het klopt.', howTold: 'Aan tafel', toldOn: '2025-11-20' }
  const issues = viewForm(today, [mother]).safeParse({ ...view, ...changes }).error?.issues
  expect(issues?.map(issue => [issue.path[0], issue.message])).toEqual([[field, sentence]])
})

test('whatever is written down, no fact and no opinion is kept without saying whose it is', () => {
  const line = fc.record({
    words: fc.constantFrom('', 'Er is ruzie.'),
    kind: fc.constantFrom(...kinds),
    source: fc.constantFrom(undefined, ' ', 'de buren'),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), goingOn => {
      const taken = form.safeParse({ ...complete, goingOn })
      if (!taken.success) return
      const kept = linesFrom(taken.data).filter(({ part }) => part === 'going-on')
      expect(kept).toHaveLength(goingOn.filter(({ words, source }) => words || source?.trim()).length)
      expect(kept.filter(({ kind, source }) => kind !== 'question' && !source)).toEqual([])
    }),
  )
})
