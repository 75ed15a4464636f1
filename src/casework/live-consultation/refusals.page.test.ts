import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'
import { needs as familyNeeds } from './family-time/needs.nl.ts'
import { text as family } from './family-time/text.nl.ts'
import { needs as markNeeds } from './mark/needs.nl.ts'
import { text as mark } from './mark/text.nl.ts'
import { needs } from './needs.nl.ts'
import { needs as placeNeeds } from './outcome/needs.nl.ts'
import { needs as scoreNeeds } from './score/needs.nl.ts'
import { needs as stopNeeds } from './stop/needs.nl.ts'
import { text as stop } from './stop/text.nl.ts'
import { text } from './text.nl.ts'
import { text as withdrawal } from './withdrawal/text.nl.ts'

// Each refusal of a meeting's pages, as somebody meets it: nothing is kept, and what was typed stands there.
let house: OpenHouse
let lead: Visitor
let live: string
let seat: string
let mother: Visitor
let son: Visitor
const seats: Record<string, string> = {}
const once = () => crypto.randomUUID()
const typed = 'Ik bel voordat ik kom.'
const saying = { what: 'say', kind: 'agreement', words: typed, audience: 'everyone' }

beforeAll(async () => {
  house = await openHouse()
  lead = await house.as('Samira Haddad')
  const found = await house.database
    .selectFrom('planned_seat as s')
    .innerJoin('planned_sitting as t', 't.consultation_id', 's.consultation_id')
    .innerJoin('household_case as c', 'c.id', 's.case_id')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('account as a', 'a.id', 's.account_id')
    .where('c.name', '=', 'Kramer')
    .select([
      's.id',
      'p.given_name as person',
      's.name',
      'a.name as account',
      't.id as sitting',
      's.consultation_id as planned',
    ])
    .execute()
  for (const one of found) seats[one.person ?? one.account ?? one.name ?? ''] = one.id
  live = `${await house.household('Kramer')}/beraad/${found[0]?.planned}/live/${found[0]?.sitting}`
  seat = `/beraad/${found[0]?.sitting}`
  expect((await lead.post(`${live}/begin`, { once: once(), aim: '' })).text).toContain(needs.aim)
  await lead.post(`${live}/begin`, { once: once(), aim: 'Samen een plan maken' })
  ;[mother, son] = [await comeIn('Ilse'), await comeIn('Daan')]
}, 120_000)
afterAll(() => house.close())

async function codeFor(name: string): Promise<string> {
  const seatId = seats[name] ?? ''
  await lead.post(`${live}/codes`, { once: once(), seatId })
  const { html } = await lead.get(`${live}/codes?voor=${seatId}`)
  return /letters">(\w{5}) (\w{5})</.exec(html)?.slice(1).join('') ?? ''
}
async function comeIn(name: string): Promise<Visitor> {
  const visitor = house.visitor()
  expect((await visitor.post('/beraad', { code: await codeFor(name) })).to).toBe(seat)
  return visitor
}
const lastLine = async () =>
  (await house.database.selectFrom('meeting_line').select('id').orderBy('said_at').execute()).at(-1)?.id ?? ''
const refused = ({ status, text: read }: Answer, words: string) => {
  expect([status, read]).toEqual([422, expect.stringContaining(words)])
}

test('a code that is empty, no code, unknown, used or over opens nothing, and says which of the first two', async () => {
  const used = await codeFor('Tine')
  await house.visitor().post('/beraad', { code: used })
  const over = await codeFor('Joke')
  await house.database
    .updateTable('seat_entry')
    .set({ code_until: new Date('2025-01-01') })
    .where('token_hash', 'is', null)
    .execute()
  for (const [code, words] of [
    ['', needs.code],
    ['AB12', needs.codeShape],
    ['ZZZZZZZZZZ', text.join.wrong],
    [used, text.join.wrong],
    [over, text.join.wrong],
  ] as const)
    refused(await house.visitor().post('/beraad', { code }), words)
  refused(await lead.post(`${live}/codes`, { once: once(), seatId: once() }), text.codes.unknown)
})

test('whoever sits elsewhere, or nowhere, finds nothing; who takes part does not lead', async () => {
  const [stranger, eva] = [await house.as('Joost Verbeek'), await house.as('Eva Lindeboom')]
  for (const path of [
    '',
    '/codes',
    '/sluiten',
    '/cijfers',
    '/besloten',
    '/gestopt',
    '/cijfer',
    '/groot-scherm',
  ])
    expect((await stranger.get(live + path)).status, path).toBe(404)
  for (const path of ['/codes', '/sluiten', '/cijfers', '/besloten', '/groot-scherm'])
    expect((await eva.get(live + path)).status, path).toBe(404)
  const turning = await eva.post(live, { what: 'move', once: once(), step: 'scale' })
  refused(turning, needs.stale)
  refused(await eva.post(live, { what: 'stop', once: once() }), needs.stale)
  refused(await mother.post(seat, { what: 'move', once: once(), step: 'scale' }), needs.stale)
  expect((await house.visitor().get(seat)).to).toBe('/beraad')
  expect((await mother.get(`/beraad/${once()}`)).to, 'back to where she sits').toBe(seat)
  expect((await mother.get(seat.replace('beraad', 'scherm'))).to, 'no large screen').toBe('/beraad')
  for (const path of ['regel', 'afspraak'])
    expect((await mother.get(`${seat}/${path}/${once()}`)).status).toBe(404)
})

test('who says something without words, kind or for whom hears what is missing; the words stay', async () => {
  for (const [visitor, path] of [[mother, seat] as const, [lead, live] as const]) {
    refused(await visitor.post(path, { ...saying, once: once(), words: ' ' }), needs.words)
    const noKind = await visitor.post(path, { ...saying, once: once(), kind: 'x' })
    refused(noKind, needs.kind)
    expect(noKind.text).toContain(typed)
    refused(await visitor.post(path, { ...saying, once: once(), audience: '' }), needs.audience)
    expect((await visitor.post(path, { ...saying, once: once(), words: 'a'.repeat(501) })).status).toBe(422)
    refused(await visitor.post(path, { ...saying, once: 'x' }), needs.stale)
  }
  expect(await lastLine()).toBe('')
})

test('words that were read, marked, placed or taken back by the wrong one, or are gone', async () => {
  await mother.post(seat, { ...saying, once: once() })
  const id = await lastLine()
  refused(await son.post(`${seat}/regel/${id}`, { once: once(), words: '', read: once() }), needs.words)
  refused(
    await son.post(`${seat}/regel/${id}`, { once: once(), words: 'Anders', read: once() }),
    text.say.gone,
  )
  refused(
    await son.post(`${seat}/afspraak/${id}`, { once: once(), read: once(), audience: 'everyone' }),
    markNeeds.mark,
  )
  expect((await son.get(`${seat}/regel/${id}/terug`)).status, 'not his').toBe(404)
  const who = await lead.post(`${live}/plek/${id}`, { once: once(), ownerSeat: once(), dueOn: '2025-11-27' })
  refused(who, placeNeeds.owner)
  const when = await lead.post(`${live}/plek/${id}`, {
    once: once(),
    ownerSeat: seats['Ilse'] ?? '',
    dueOn: '2025-01-01',
  })
  refused(when, placeNeeds.dueInPast)
  expect((await lead.get(`${live}/plek/${once()}`)).status).toBe(404)
  expect((await mother.post(`${seat}/regel/${id}/terug`, { once: once() })).to).toBe(seat)
  for (const [visitor, path] of [[son, seat] as const, [lead, live] as const])
    expect((await visitor.get(path)).text).not.toContain(typed)
  const late = await son.post(`${seat}/regel/${id}`, { once: once(), words: 'Toch anders', read: once() })
  refused(late, text.say.gone)
  expect(late.text).toContain('Toch anders')
  expect(late.text).toContain(withdrawal.gone)
})

test('a number is asked whole; a child’s is kept for the large screen by no choice of anybody', async () => {
  refused(await mother.post(`${seat}/cijfer`, { once: once(), show: 'yes' }), scoreNeeds.score)
  refused(await mother.post(`${seat}/cijfer`, { once: once(), score: '4' }), scoreNeeds.show)
  refused(await son.post(`${seat}/cijfer`, { once: once() }), scoreNeeds.face)
  expect(
    (await son.post(`${seat}/cijfer`, { once: once(), score: '3', face: '2', show: 'yes' })).status,
  ).toBe(303)
  const kept = await house.database.selectFrom('meeting_score').select('may_be_shown').execute()
  expect(kept).toEqual([{ may_be_shown: false }])
  refused(await lead.post(`${live}/cijfers`, { once: once(), what: 'show' }), 'cijfers')
})

test('in the family’s own time professionals say nothing; it begins once, for who sits there', async () => {
  const eva = await house.as('Eva Lindeboom')
  const time = { seats: [seats['Ilse'] ?? '', seats['Daan'] ?? ''], minutes: '30' }
  const begin = (fields: object) =>
    lead.post(`${live}/besloten`, { once: once(), ...fields } as Record<string, string>)
  refused(await begin({ minutes: '30' }), familyNeeds.seats)
  refused(await begin({ ...time, seats: seats['Eva Lindeboom'] }), familyNeeds.seats)
  refused(await begin({ ...time, stays: seats['Ilse'] }), familyNeeds.stays)
  refused(await begin({ ...time, minutes: '1' }), familyNeeds.minutes)
  expect((await begin({ ...time, stays: seats['Eva Lindeboom'] })).status).toBe(303)
  refused(await begin(time), family.already)
  for (const visitor of [lead, eva]) {
    const late = await visitor.post(live, { ...saying, once: once() })
    refused(late, family.theirs)
    expect(late.text).toContain(typed)
    expect(late.text).toContain('Eva Lindeboom leest niet mee en schrijft niets op')
  }
  expect((await mother.post(seat, { ...saying, once: once(), audience: 'family' })).status).toBe(303)
  const own = await lastLine()
  expect((await lead.get(`${live}/regel/${own}`)).status).toBe(404)
  expect((await lead.get(`${live}/regel/${own}/terug`)).status).toBe(404)
  await lead.post(live, { what: 'family-back', once: once() })
  refused(await lead.post(live, { what: 'family-back', once: once() }), family.over)
  refused(await mother.post(seat, { ...saying, once: once(), audience: 'family' }), family.over)
})

test('a doubt closes the way in of who sits there already', async () => {
  await house.database
    .updateTable('planned_seat')
    .set({ may_sit_together: null })
    .where('id', '=', seats['Daan'] ?? '')
    .execute()
  expect((await son.get(seat)).to).toBe('/beraad?elders')
  const codes = await lead.get(`${live}/codes`)
  expect(codes.text).toContain(text.codes.doubts['not-asked'])
  refused(await lead.post(`${live}/codes`, { once: once(), seatId: seats['Daan'] ?? '' }), text.codes.unknown)
})

test('after a stop nothing is said, marked or closed; the whole team hears of it and writes down why, once', async () => {
  await mother.post(seat, { ...saying, once: once() })
  const id = await lastLine()
  const words = await house.database
    .selectFrom('meeting_words')
    .select('id')
    .where('line_id', '=', id)
    .execute()
  for (const _press of ['once', 'twice']) await lead.post(live, { what: 'stop', once: once() })
  for (const [visitor, path] of [[mother, seat] as const, [lead, live] as const]) {
    refused(await visitor.post(path, { ...saying, once: once() }), stop.stoppedNote)
    expect((await visitor.get(path)).text).toContain(stop.stopped)
  }
  const given = { once: once(), mark: 'agree', audience: 'everyone', read: words.map(one => one.id) }
  refused(await mother.post(`${seat}/afspraak/${id}`, given), mark.open)
  refused(await mother.post(`${seat}/regel/${id}/terug`, { once: once() }), text.say.closed)
  refused(await lead.post(`${live}/sluiten`, { once: once() }), text.say.closed)
  const told = await house.database
    .selectFrom('outbox_event')
    .select('name')
    .where('name', '=', 'live-consultation.stopped')
    .execute()
  expect(told, 'pressed twice, told once').toHaveLength(1)
  refused(await lead.post(`${live}/gestopt`, { once: once() }), stopNeeds.reason)
  const account = { once: once(), reason: 'Hij dreigde.', whoLeft: 'Ilse met Eva.', next: 'Eva belt.' }
  expect((await lead.post(`${live}/gestopt`, account)).status).toBe(303)
  refused(await lead.post(`${live}/gestopt`, { ...account, once: once() }), stop.form.already)
})
