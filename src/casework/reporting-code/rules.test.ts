import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import {
  type Answers,
  mayFollow,
  missingBeforeNotReporting,
  stepForms,
  steps,
  type Taken,
  weigh,
} from './rules.ts'

const today = day('2025-11-20')
const said = { words: 'Zo wegen wij het', doneOn: '2025-11-20' }

test.each([
  ['signs', { words: '' }, 'words', 'Schrijf welke signalen je ziet.'],
  ['signs', { doneOn: '2025-11-21' }, 'doneOn', 'Deze dag ligt in de toekomst.'],
  ['consult', {}, 'consulted', 'Kies met wie je overlegde.'],
  ['talk', { words: 'x'.repeat(3001) }, 'words', 'Dit is te lang. Gebruik hoogstens 3000 tekens.'],
  ['weigh', {}, 'suspicion', 'Kies of je een vermoeden hebt.'],
  ['weigh', { suspicion: 'yes' }, 'unsafety', 'Kies of de onveiligheid acuut of structureel is.'],
  ['weigh', { suspicion: 'no', canHelp: 'yes' }, 'canHelp', /hoort niet bij je eerdere antwoord/],
  ['weigh', { suspicion: 'yes', unsafety: 'acute', inTime: 'yes' }, 'inTime', /hoort niet/],
  ['weigh', { suspicion: 'yes', unsafety: 'neither', canHelp: 'yes' }, 'accepted', /hulp aannemen/],
  ['decide', {}, 'decision', 'Kies of je meldt.'],
  ['decide', { decision: 'not-reported', reference: 'VT-1' }, 'reference', /hoort alleen bij een melding/],
] as const)('%s with %o is refused at %s', (step, wrong, field, sentence) => {
  const read = stepForms[step](today).safeParse({ ...said, ...wrong })
  const issues = read.error?.issues.map(issue => [issue.path.join('.'), issue.message])
  expect(issues).toContainEqual([
    field,
    typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
  ])
})

const answers = (given: Partial<Answers>): Answers => ({
  suspicion: true,
  unsafety: 'neither',
  canHelp: true,
  accepted: true,
  inTime: true,
  ...given,
})
test.each([
  ['no suspicion', { suspicion: false }, 'nothing-to-report'],
  ['acute', { unsafety: 'acute' }, 'report'],
  ['structural', { unsafety: 'structural' }, 'report'],
  ['we can’t help', { canHelp: false }, 'report'],
  ['help is not accepted', { accepted: false }, 'report'],
  ['help comes too late', { inTime: false }, 'report'],
  ['help that is accepted and in time', {}, 'help'],
] as const)('%s: the framework says %s', (_, given, advice) => {
  expect(weigh(answers(given)).advice).toBe(advice)
})

const anyTaken: fc.Arbitrary<Taken> = fc.constantFrom(
  ...steps.filter(step => step !== 'decide').map(step => ({ step, decision: null })),
  { step: 'decide' as const, decision: 'reported' as const },
  { step: 'decide' as const, decision: 'not-reported' as const },
)
function pathOf(tried: readonly Taken[]): Taken[] {
  const taken: Taken[] = []
  for (const next of tried) if (mayFollow(taken, next)) taken.push(next)
  return taken
}

test('reporting never waits once the signs are there; not reporting waits for every step', () => {
  fc.assert(
    fc.property(fc.array(anyTaken), tried => {
      const taken = pathOf(tried)
      const decided = taken.some(one => one.step === 'decide')
      const may = (decision: 'reported' | 'not-reported') => mayFollow(taken, { step: 'decide', decision })
      expect(may('reported')).toBe(taken.length > 0 && !decided)
      expect(may('not-reported')).toBe(!decided && missingBeforeNotReporting(taken).length === 0)
      if (decided) expect(taken.at(-1)?.step).toBe('decide')
    }),
  )
})
