import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const addressOf = (secret: Buffer) => `/afspraken/${secret.toString('hex')}/agenda.ics`
const ask = (secret: Buffer) => house.visitor().get(addressOf(secret))

const accountOf = (name: string) =>
  house.database
    .selectFrom('account')
    .where('name', '=', name)
    .select(['id', 'region_id as regionId'])
    .executeTakeFirstOrThrow()

/** Somebody's address, as the page would make it. */
async function feedOf(name: string, changes: { ended_at?: Date } = {}): Promise<Buffer> {
  const secret = randomBytes(32)
  const { id, regionId } = await accountOf(name)
  await house.database
    .insertInto('calendar_feed')
    .values({
      account_id: id,
      region_id: regionId,
      secret_hash: createHash('sha256').update(secret).digest(),
      ...changes,
    })
    .execute()
  return secret
}

const shapeOf = ({ status, text, headers }: Awaited<ReturnType<typeof ask>>) => ({
  status,
  text,
  kept: headers.get('cache-control'),
  type: headers.get('content-type'),
})

test('a calendar gets its owner’s moments: one word, and nothing of anybody; also beside another who is signed in', async () => {
  const samira = await house.as('Samira Haddad')
  const page = await samira.get('/agenda/koppelen')
  const secret = /\/afspraken\/([0-9a-f]{64})\//.exec(page.text)?.[1] ?? ''
  expect((await samira.submit('/agenda/koppelen', { secret })).status).toBe(303)
  const address = `/afspraken/${secret}/agenda.ics`
  const feed = await house.visitor().get(address)
  expect(feed.status).toBe(200)
  expect(feed.headers.get('cache-control')).toBe('no-store')
  expect(feed.headers.get('content-type')).toContain('text/calendar')
  expect(feed.html).toContain('DTSTART:20251120T150000Z')
  expect(new Set(feed.html.match(/^SUMMARY:.*$/gm)?.map(line => line.trim()))).toEqual(
    new Set(['SUMMARY:Afspraak']),
  )
  expect(feed.html).not.toMatch(/Kramer|Vries|Yildiz|Samira|oma|beraad|Toekomst|LOCATION|DESCRIPTION/i)
  const other = await house.as('Eva Lindeboom')
  const whole = (html: string) => html.replaceAll(/^DTSTAMP.*$/gm, '')
  expect(whole((await other.get(address)).html)).toBe(whole(feed.html))
})

test('an address that stopped, never was, is no address, or is of who left or has no role, answers alike', async () => {
  const stopped = await feedOf('Wanda Koster', { ended_at: new Date('2025-11-19T10:00:00Z') })
  const left = await feedOf('Irene Vos')
  const irene = await accountOf('Irene Vos')
  await house.database
    .updateTable('account')
    .set({ ended_on: day('2025-11-20') })
    .where('id', '=', irene.id)
    .execute()
  const blocked = await feedOf('Lotte Sanders')
  const lotte = await accountOf('Lotte Sanders')
  await house.database.deleteFrom('role_assignment').where('account_id', '=', lotte.id).execute()
  const wrong = shapeOf(await ask(randomBytes(32)))
  expect(wrong).toMatchObject({ status: 404, kept: 'no-store' })
  for (const secret of [stopped, left, blocked, randomBytes(8)])
    expect(shapeOf(await ask(secret))).toEqual(wrong)
})
