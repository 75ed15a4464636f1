import { expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { plannedCalls } from './calls.ts'
import { needs } from './needs.nl.ts'
import {
  follows,
  invitationsTodo,
  isSettled,
  missingFor,
  planForm,
  plannedSteps,
  type SeatFacts,
  seatForm,
} from './rules.ts'
import { text } from './text.nl.ts'
import type { ToCome } from './to-come/store.server.ts'

const today = day('2025-11-20')
const scientist = '01890000-0000-7000-8000-00000000000a'
const mother = '01890000-0000-7000-8000-000000000001'

const said = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map(issue => [issue.path.join('.'), issue.message]) ?? []

const plan = {
  kind: 'review',
  purpose: 'Hoe gaat het?',
  privateFamilyTime: 'yes',
  facilitatorId: scientist,
  firstOn: '2025-11-24',
  lastOn: '2025-12-19',
  minutes: '90',
}
test.each<[string, object, string, string]>([
  ['no purpose', { purpose: ' ' }, 'purpose', needs.purpose],
  ['nobody to lead it', { facilitatorId: undefined }, 'facilitatorId', needs.facilitator],
  ['two to lead it', { facilitatorName: 'Wil' }, 'facilitatorName', needs.oneFacilitator],
  ['days that are past', { firstOn: '2025-11-01', lastOn: '2025-11-19' }, 'lastOn', needs.past],
  ['a last day before the first', { lastOn: '2025-11-23' }, 'lastOn', needs.searchOrder],
  ['a search of more than eight weeks', { lastOn: '2026-01-20' }, 'lastOn', needs.searchLong],
  ['a length nobody can choose', { minutes: '45' }, 'minutes', needs.minutes],
])('it refuses %s', (_, changes, field, sentence) => {
  const read = planForm({ today, accounts: [scientist] }).safeParse({ ...plan, ...changes })
  expect(said(read)).toContainEqual([field, sentence])
})

const bounds = {
  whoIds: [`a:${scientist}`],
  isNew: true,
  isColleague: false,
  otherSeats: [mother],
  sittings: [1, 2],
}
const seat = { name: 'Wil', relation: 'oma', together: 'yes', sittings: '1', reach: 'paper' }
test.each<[string, object, string, string]>([
  ['nobody', { name: undefined, relation: undefined }, 'whoId', needs.who],
  ['two at once', { whoId: `a:${scientist}` }, 'name', needs.oneWho],
  ['a name without who that is', { relation: undefined }, 'relation', needs.relation],
  ['silence about sitting together', { together: undefined }, 'together', needs.together],
  ['not together, and not with whom', { together: 'no' }, 'apartFrom', needs.apartFrom],
  ['together, and yet not with somebody', { apartFrom: mother }, 'apartFrom', needs.notApart],
  ['somebody of elsewhere', { together: 'no', apartFrom: scientist }, 'apartFrom.0', needs.apartFrom],
  ['no sitting', { sittings: undefined }, 'sittings', needs.sitting],
  ['a sitting that is not there', { sittings: '3' }, 'sittings.0', needs.sitting],
  ['mail without an address', { reach: 'mail' }, 'email', needs.email],
  ['two addresses in one', { reach: 'mail', email: 'a@b.nl,c@d.nl' }, 'email', needs.email],
])('of a seat it refuses %s', (_, changes, field, sentence) => {
  expect(said(seatForm(bounds).safeParse({ ...seat, ...changes }))).toContainEqual([field, sentence])
})

test('of a colleague nobody asks whether sitting together is safe', () => {
  const given = { whoId: `a:${scientist}`, sittings: ['1', '2'], reach: 'mail' }
  expect(seatForm(bounds).safeParse(given).success).toBe(true)
})

test('a consultation that was held or called off goes nowhere; one that was moved is prepared again', () => {
  expect(plannedSteps.filter(isSettled)).toEqual(['cancelled', 'held'])
  expect(plannedSteps.filter(next => follows('rescheduled', next))).toEqual(['prepared', 'cancelled', 'held'])
  expect(follows('planned', 'rescheduled')).toBe(false)
})

const sits = (id: string, changes: Partial<SeatFacts> = {}): SeatFacts => ({
  id,
  isColleague: false,
  maySitTogether: true,
  apartFrom: [],
  sittings: [1],
  ...changes,
})
const at = momentAt(day('2025-11-26'), '19:30')
const sitting = { number: 1, beginsAt: at }
test.each<[string, SeatFacts[], { number: number; beginsAt: Date | null }[], string[]]>([
  ['somebody alone', [sits('a')], [sitting], ['people']],
  ['somebody who was not asked', [sits('a'), sits('b', { maySitTogether: null })], [sitting], ['safety']],
  [
    'a colleague who was not asked',
    [sits('a'), sits('b', { maySitTogether: null, isColleague: true })],
    [sitting],
    [],
  ],
  ['who may not meet', [sits('a'), sits('b', { apartFrom: ['a'] }), sits('c')], [sitting], ['meeting']],
  [
    'who may not meet, each in a sitting of their own',
    [sits('a'), sits('b', { apartFrom: ['a'], sittings: [2] }), sits('c', { sittings: [1, 2] })],
    [sitting, { number: 2, beginsAt: null }],
    ['moment'],
  ],
])('before inviting, %s', (_, seats, sittings, missing) => {
  expect(missingFor(seats, sittings)).toEqual(missing)
})

test('there is something to send to who is new, whom it moved for, and who was left out', () => {
  const invited = { sittingId: 's', method: 'REQUEST' as const, sequence: 0 }
  const todo = (sequence: number, one: { leftOut?: boolean; invited?: (typeof invited)[] }) =>
    invitationsTodo({
      sittings: [{ id: 's', number: 1, sequence }],
      seats: [{ leftOut: false, sittings: [1], invited: [invited], ...one }],
    })
  expect([todo(0, {}), todo(0, { leftOut: true, invited: [] })]).toEqual([false, false])
  expect([todo(0, { invited: [] }), todo(1, {}), todo(0, { leftOut: true })]).toEqual([true, true, true])
})

const toCome: ToCome = {
  id: 'p',
  caseId: 'c',
  kind: 'review',
  state: 'planned',
  beginsAt: null,
  endsAt: null,
  isClosed: false,
  askedUntil: null,
  silent: 0,
  openSitting: 1,
}
const evening = (on: string) => ({
  state: 'prepared' as const,
  beginsAt: momentAt(day(on), '19:30').toISOString(),
  endsAt: momentAt(day(on), '21:00').toISOString(),
})
test.each<[string, Partial<ToCome>, string | undefined]>([
  ['has only begun', {}, text.calls.prepare],
  ['waits for answers that still have time', { askedUntil: day('2025-11-28'), silent: 2 }, undefined],
  [
    'waits for answers that are nearly late',
    { askedUntil: day('2025-11-21'), silent: 2 },
    text.calls.silent(2),
  ],
  ['has every answer', { askedUntil: day('2025-11-28') }, text.calls.choose],
  [
    'has a moment of which nobody heard',
    { askedUntil: day('2025-11-28'), silent: 1, openSitting: null },
    text.calls.invite,
  ],
  [
    'is moved and has every answer',
    { state: 'rescheduled', askedUntil: day('2025-11-28'), openSitting: null },
    text.calls.choose,
  ],
  ['is next week', evening('2025-11-26'), undefined],
  ['is tomorrow', evening('2025-11-21'), text.calls.tomorrow('19.30 uur')],
  ['is today', evening('2025-11-20'), text.calls.today('19.30 uur')],
  [
    'was today and is closed',
    { ...evening('2025-11-20'), isClosed: true },
    text.calls.held('20 november 2025'),
  ],
  ['was yesterday', evening('2025-11-19'), text.calls.held('19 november 2025')],
])('Vandaag, of a consultation that %s', (_, changes, title) => {
  expect(plannedCalls([{ ...toCome, ...changes }], today).map(call => call.title)).toEqual(
    title ? [title] : [],
  )
})
