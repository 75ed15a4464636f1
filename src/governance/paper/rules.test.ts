import { expect, it } from 'vitest'
import { paperForm, papersFor } from './rules.ts'

const typed = { title: 'Notitie', link: 'https://stukken.example/notitie.pdf' }

it.each<[string, object, string[]]>([
  ['an address that runs something', { link: 'javascript:alert(1)' }, ['link']],
  ['a place on somebody’s own disk', { link: 'file:///stukken/notitie.pdf' }, ['link']],
  ['no address', { link: 'op de schijf' }, ['link']],
  ['a group the item does not come to', { groupId: 'z' }, ['groupId']],
  ['without a name', { title: '' }, ['title']],
  ['for one group', { groupId: 'g' }, []],
  ['for every group', { groupId: '' }, []],
])('a paper is somewhere on the web, for a group of the route or for all: %s', (_, more, wrong) => {
  const { error } = paperForm(['g']).safeParse({ ...typed, ...more })
  expect(error?.issues.map(issue => issue.path[0]) ?? []).toEqual(wrong)
})

it('a group finds its own papers and those for everybody, not those of another group', () => {
  const papers = ['g', 'h', null].map(groupId => ({ groupId }))
  expect(papersFor(papers, 'g').map(paper => paper.groupId)).toEqual(['g', null])
})

it.each([
  ['https://voorbeeld.nl/stuk.pdf', true],
  ['http://intranet/stuk', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//voorbeeld.nl', false],
  ['HTTPS://voorbeeld.nl', false],
  ['https:voorbeeld.nl', false],
  ['https://voorbeeld.nl/a\r\nb', false],
])('a paper stands at %s: %s', (link, isGood) => {
  expect(paperForm(['g']).safeParse({ title: 'Notitie', link, groupId: '' }).success).toBe(isGood)
})
