import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { pictograms, svgOf } from '#src/ui/pictogram/drawings.ts'
import { concerning, isChild, mayPutOnPaper, pictureForm } from './rules.ts'

const today = day('2025-11-20')
const somebody = {
  id: 'd1',
  personId: 'p1',
  accountId: null,
  name: 'Noor',
  familyRole: 'child' as const,
  capacity: null,
  relation: null,
  birthDate: day('2011-03-08'),
  expectedOn: null,
  here: true,
}

test.each([
  ['a grown-up daughter', { birthDate: day('2007-11-20') }, false],
  ['a mother of whom no birthday is known', { familyRole: 'parent' as const, birthDate: null }, false],
  ['a child whose birthday is not known', { birthDate: null }, true],
  ['a brother of seventeen', { familyRole: 'sibling' as const, birthDate: day('2007-11-21') }, true],
])('pictures are made for children: %s', (_who, changes, is) => {
  expect(isChild({ ...somebody, ...changes }, today)).toBe(is)
})

test('a child gets the agreements of what is unsafe for it and those it made itself, no others', () => {
  const agreement = (id: string, ownerId: string, onlyFor: string[] | null = null) => ({
    id,
    ownerId,
    onlyFor,
  })
  const all = { onlyFor: null, conditions: [] }
  const situations = [
    { ...all, affectedIds: ['emre'], agreements: [agreement('a1', 'kemal'), agreement('a2', 'noor')] },
    {
      ...all,
      affectedIds: ['noor'],
      agreements: [agreement('a3', 'kemal'), agreement('told apart', 'kemal', ['emre'])],
    },
    { ...all, affectedIds: [], agreements: [agreement('a4', 'kemal')] },
  ]
  const plan = { situations } as unknown as Parameters<typeof concerning>[0]
  expect(concerning(plan, 'noor', 'noor').map(one => one.id)).toEqual(['a2', 'a3'])
})

test.each([
  ['nothing chosen', { words: 'Ik bel oma.' }, ['picture']],
  ['a picture that is not ours', { picture: '../etc/passwd', words: 'Ik bel oma.' }, ['picture']],
  ['a picture without words', { picture: 'phone' }, ['words']],
  ['more than a few words', { picture: 'phone', words: 'x'.repeat(121) }, ['words']],
])('a picture is refused with %s', (_what, input, fields) => {
  const read = pictureForm(pictograms).safeParse(input)
  expect(read.error?.issues.map(issue => issue.path[0])).toEqual(fields)
})

test('an agreement may stay off the page without a word', () => {
  expect(pictureForm(pictograms).safeParse({ picture: 'none' }).success).toBe(true)
})

test('that the whole plan was released to a child does not put its pictures on paper', () => {
  const seen = [{ kind: 'top3-plan', thingId: 'plan', personId: 'noor' }]
  expect(mayPutOnPaper(seen, 'noor', 'plan')).toBe(false)
  expect(
    mayPutOnPaper([{ ...seen[0], kind: 'plan-in-pictures' } as (typeof seen)[number]], 'noor', 'plan'),
  ).toBe(true)
})

test('every picture is drawn in the same three colours, and nothing in it calls for the network', () => {
  for (const name of pictograms) {
    const svg = svgOf(name)
    const colours = new Set(
      [...svg.matchAll(/(?:fill|stroke)="(#[0-9A-F]{6}|none)"/g)].map(([, colour]) => colour),
    )
    expect(
      [...colours].filter(one => !['#14213D', '#0E5A50', '#E3F0ED', 'none'].includes(one ?? '')),
      name,
    ).toEqual([])
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/http|url\(|href/)
  }
})
