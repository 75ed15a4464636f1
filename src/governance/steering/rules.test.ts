import { describe, expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { agendaFor, linesFor, myMeetings, whatIsAsked } from './rules.ts'

const today = day('2025-11-20')
const step = (id: string, groupId: string, on: string | null, more: object = {}) => ({
  id,
  itemId: 'item',
  title: 'Vervolg',
  asked: 'Adviseer',
  groupId,
  group: groupId,
  meetingId: on && `${groupId} ${on}`,
  day: on === null ? null : day(on),
  purpose: 'advise' as const,
  conclusion: null,
  ...more,
})
const member = { accountId: 'yvonne', groupIds: ['project'], mayTreat: false }
const leader = { accountId: 'pieter', groupIds: [], mayTreat: true }
const route = [step('a', 'project', '2025-12-02'), step('b', 'ambassadors', '2025-12-08')]
const advice = { treatmentId: 'a', accountId: 'yvonne', stance: 'for' as const }
const asks = (...given: Parameters<typeof linesFor>) => linesFor(...given).map(line => line.asks)

describe('what is asked of a member', () => {
  it('is advice in the own group only, until it was given', () => {
    expect(asks(route, [], member, today)).toEqual(['advice', null])
    expect(asks(route, [advice], member, today)).toEqual([null, null])
  })

  it('is not answered by somebody else’s advice', () => {
    expect(asks(route, [{ ...advice, accountId: 'roel' }], member, today)).toEqual(['advice', null])
  })

  it('is nothing where the group is only told, and nothing after the route stopped', () => {
    expect(asks([step('a', 'project', '2025-12-02', { purpose: 'inform' })], [], member, today)).toEqual([
      null,
    ])
    const ended = { conclusion: { onward: 'ends' as const, words: 'Klaar' } }
    const stopped = [step('b', 'ambassadors', '2025-11-03', ended), step('a', 'project', '2025-12-02')]
    expect(linesFor(stopped, [], member, today).map(line => line.treatmentId)).toEqual(['b'])
  })

  it('lets a member who advised change the advice until the group concluded', () => {
    const [open] = linesFor(route, [advice], member, today)
    expect(open).toMatchObject({ mayChangeAdvice: true, myStance: 'for' })
    const concluded = [
      step('a', 'project', '2025-11-03', { conclusion: { onward: 'onward', words: 'Goed' } }),
    ]
    expect(linesFor(concluded, [advice], member, today)[0]).toMatchObject({ mayChangeAdvice: false })
  })
})

describe('what is asked of the project leader', () => {
  it('is the conclusion of every meeting that was, the oldest first', () => {
    const past = [step('b', 'ambassadors', '2025-11-03'), step('a', 'project', '2025-10-21')]
    const { conclusions, advice: none } = whatIsAsked(linesFor(past, [], leader, today))
    expect(conclusions.map(line => line.treatmentId)).toEqual(['a', 'b'])
    expect(none).toEqual([])
  })
})

describe('meetings', () => {
  const meetings = [{ groupId: 'project' }, { groupId: 'ambassadors' }]

  it('are those of the own groups for a member, and all for who prepares them', () => {
    expect(myMeetings(meetings, member)).toEqual([{ groupId: 'project' }])
    expect(myMeetings(meetings, leader)).toEqual(meetings)
  })

  it('show only what stands on their own agenda', () => {
    const lines = agendaFor({ id: 'project 2025-12-02' }, route, [], member, today)
    expect(lines.map(line => line.treatmentId)).toEqual(['a'])
  })
})
