import { describe, expect, it } from 'vitest'
import { inSeveral, partyForm, unconnected } from './rules.ts'

const party = (...initiativeIds: string[]) => ({ initiativeIds })

describe('who ties initiatives together', () => {
  const parties = [party('a'), party('a', 'b'), party('b', 'c', 'a'), party()]

  it('is in several of them, who is in most first', () => {
    expect(inSeveral(parties).map(one => one.initiativeIds.length)).toEqual([3, 2])
  })

  it('leaves an initiative loose when whoever takes part in it takes part in no other', () => {
    const initiatives = [{ id: 'a' }, { id: 'c' }, { id: 'd' }]
    expect(unconnected(initiatives, [...parties, party('d')])).toEqual([{ id: 'd' }])
  })
})

describe('the form that says who takes part', () => {
  const wrongAt = (typed: object) =>
    partyForm(['piet'], ['tks'])
      .safeParse(typed)
      .error?.issues.map(issue => issue.path[0])

  it.each<[string, object, string[]]>([
    ['nobody', { organisation: 'GGZ' }, ['label']],
    ['a colleague and a role at once', { accountId: 'piet', label: 'consulent' }, ['label']],
    ['somebody who is no colleague', { accountId: 'wie' }, ['accountId']],
    ['an initiative that is not there', { label: 'consulenten', initiatives: ['x'] }, ['initiatives']],
  ])('refuses %s', (_, typed, fields) => {
    expect(wrongAt(typed)).toEqual(fields)
  })

  it('takes a role, with or without an initiative', () => {
    expect([wrongAt({ label: 'consulenten' }), wrongAt({ accountId: 'piet', initiatives: ['tks'] })]).toEqual(
      [undefined, undefined],
    )
  })
})
