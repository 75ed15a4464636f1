import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'
import { text } from './text.nl.ts'

let house: OpenHouse
const token = randomBytes(32)
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Gives the one person who gets the question by mail a link, as the mail of it would. */
async function linkOf(name: string) {
  const seat = await house.database
    .selectFrom('planned_seat as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .where('p.given_name', '=', name)
    .select('s.id')
    .executeTakeFirstOrThrow()
  await house.database
    .updateTable('planned_seat')
    .set({ reach: 'mail', email: 'iemand@voorbeeld.example' })
    .where('id', '=', seat.id)
    .execute()
  await house.database
    .updateTable('availability_request')
    .set({ token_hash: createHash('sha256').update(token).digest() })
    .where('seat_id', '=', seat.id)
    .execute()
  return { seatId: seat.id, address: `/wanneer/${token.toString('hex')}` }
}

test('whoever holds a link answers without an account, on a page that says nothing of anybody', async () => {
  const { seatId, address } = await linkOf('Mark')
  const visitor = house.visitor()
  const page = await visitor.get(address)
  expect(page.status).toBe(200)
  expect(page.text).toContain(text.link.title)
  expect(page.html).not.toMatch(/Toekomsttuin|beraad|Laila|Amrani|Mark|Samira/i)
  const empty = await visitor.post(address, { once: crypto.randomUUID(), likes: 'do-evening' })
  expect([empty.status, empty.text.includes('Kies ten minste één deel')]).toEqual([422, true])
  const form = { once: crypto.randomUUID(), parts: ['wo-evening', 'za-morning'], likes: 'za-morning' }
  for (const _press of ['once', 'twice'])
    expect((await visitor.post(address, form)).to).toBe(`${address}?dank`)
  const kept = await house.database
    .selectFrom('availability_answer')
    .where('seat_id', '=', seatId)
    .select(['parts', 'likes', 'way', 'recorded_by'])
    .execute()
  expect(kept).toEqual([
    { parts: ['wo-evening', 'za-morning'], likes: ['za-morning'], way: 'link', recorded_by: null },
  ])
  const logged = await house.database
    .selectFrom('audit_line')
    .where('action', '=', 'planned-consultation:answer')
    .where('outcome', '=', 'done')
    .select('address')
    .execute()
  expect(logged.map(line => line.address)).toEqual(['/wanneer', '/wanneer'])
})
