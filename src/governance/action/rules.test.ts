import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import {
  type ActionState,
  actionStates,
  addForm,
  byUrgency,
  isLate,
  maySettle,
  type Owner,
  ownerValue,
  StepForm,
} from './rules.ts'

const today = day('2025-11-20')
const colleague: Owner = { accountId: 'a', groupId: null }
const group: Owner = { accountId: null, groupId: 'g' }
const form = addForm({ owners: [colleague, group], treatmentIds: ['t'] }, today)
const filled = { what: 'Vraag offertes op', owner: ownerValue(colleague), dueOn: '2025-12-01' }
const wrongWith = (changes: object) => {
  const { error } = form.safeParse({ ...filled, ...changes })
  return error?.issues.map(issue => issue.path.join('.')) ?? []
}

describe('an action always has words, an owner and a day to come', () => {
  it.each<[string, object, string[]]>([
    ['nothing said', { what: ' ' }, ['what']],
    ['no owner', { owner: undefined }, ['owner']],
    ['an owner who is not on the list', { owner: 'collega:z' }, ['owner']],
    ['a group passed off as a colleague', { owner: 'collega:g' }, ['owner']],
    ['a day that has gone', { dueOn: '2025-11-19' }, ['dueOn']],
    ['a step of another item', { treatmentId: 'z' }, ['treatmentId']],
    ['a part that does not exist', { part: 'budget' }, ['part']],
    ['today, carried by a group', { dueOn: '2025-11-20', owner: ownerValue(group) }, []],
  ])('%s', (_, changes, wrong) => expect(wrongWith(changes)).toEqual(wrong))
})

describe('what is dropped or opened again says why; what is done need not', () => {
  it.each<[ActionState, string, boolean]>([
    ['done', '', true],
    ['dropped', '', false],
    ['open', '', false],
    ['dropped', 'Het geld is er niet', true],
    ['open', 'Toch niet af', true],
  ])('%s, “%s”', (state, why, fits) =>
    expect(StepForm.safeParse({ version: '1', state, why }).success).toBe(fits),
  )
})

describe('who ticks an action off', () => {
  const mine = { ownerId: 'a', ownerGroupId: null, groupId: 'g' }
  const ofGroup = { ownerId: null, ownerGroupId: 'g', groupId: null }
  const me = { accountId: 'a', leads: false, secretaryOf: [] as string[] }
  it.each<[string, typeof mine | typeof ofGroup, typeof me, boolean]>([
    ['another member', mine, { ...me, accountId: 'b' }, false],
    ['a member of the group that carries it', ofGroup, me, false],
    ['the secretary of another group', ofGroup, { ...me, secretaryOf: ['h'] }, false],
    ['its owner', mine, me, true],
    ['the secretary of the group it came from', mine, { ...me, accountId: 'b', secretaryOf: ['g'] }, true],
    ['the secretary of the group that carries it', ofGroup, { ...me, secretaryOf: ['g'] }, true],
    ['who leads', mine, { ...me, accountId: 'b', leads: true }, true],
  ])('%s', (_, action, who, may) => expect(maySettle(action, who)).toBe(may))
})

it('what is late is open and past its day, and stands above everything else', () => {
  const action = fc.record({
    state: fc.constantFrom(...actionStates),
    dueOn: fc.integer({ min: -90, max: 90 }).map(days => addDays(today, days)),
  })
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), all => {
      const sorted = all.toSorted(byUrgency)
      const late = sorted.map(one => isLate(one, today))
      expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)))
      const open = sorted.map(one => one.state === 'open')
      expect(open).toEqual(open.toSorted((a, b) => Number(b) - Number(a)))
      for (const one of sorted) expect(isLate(one, one.dueOn)).toBe(false)
    }),
  )
})
