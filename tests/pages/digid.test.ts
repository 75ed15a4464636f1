import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCode } from '#src/casework/family-access/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import { type Broker, openBroker } from '#tests/support/digid.ts'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'

const bsn = '999990019'
let broker: Broker
let house: OpenHouse
beforeAll(async () => {
  broker = await openBroker('http://huis.test/binnen/digid/terug')
  house = await openHouse(broker.environment)
})
afterAll(async () => {
  await house.close()
  await broker.close()
})

/** To DigiD and back, in somebody's own browser. */
async function withDigid(visitor: Visitor, who: { bsn: string; acr: string }) {
  broker.next(who)
  const away = await visitor.get('/binnen/digid')
  const back = new URL(await broker.signIn(away.to ?? ''))
  return visitor.get(back.pathname + back.search)
}

/** Kemal, with the code that Samira made for him. */
async function kemalWithCode(): Promise<Visitor> {
  const { id, made_by } = await house.database
    .selectFrom('access_code')
    .where('used_at', 'is', null)
    .select(['id', 'made_by'])
    .executeTakeFirstOrThrow()
  const code = await asActor(house.database, made_by, momentAt(day('2025-11-20'), '12:00'), tx =>
    readCode(tx, id),
  )
  const visitor = house.visitor()
  const came = await visitor.submit('/binnen/nieuw', { code: code ?? '', ownCode: '749206', again: '749206' })
  expect(came.to).toBe('/mijn/inloggen')
  return visitor
}

test('DigiD opens for who paired it and for nobody else, sure enough, and the number is kept nowhere', async () => {
  const stranger = house.visitor()
  expect((await withDigid(stranger, { bsn, acr: '25' })).to, 'not paired yet').toBe('/binnen?digid=nee')
  const kemal = await kemalWithCode()
  expect((await withDigid(kemal, { bsn, acr: '20' })).to).toBe('/mijn/inloggen?digid=te-laag')
  expect((await withDigid(kemal, { bsn, acr: '25' })).to).toBe('/mijn/inloggen')
  expect((await kemal.get('/mijn/inloggen')).text).toContain('Je DigiD is gekoppeld.')

  // Whoever finds the telephone open later pairs no DigiD of their own.
  const passes = (minutes: number) =>
    sql`update session set started_at = started_at - make_interval(mins => ${minutes})`.execute(
      house.database,
    )
  broker.next({ bsn: '999990020', acr: '30' })
  const away = await kemal.get('/binnen/digid')
  await passes(11)
  const back = new URL(await broker.signIn(away.to ?? ''))
  expect((await kemal.get(back.pathname + back.search)).to).toBe('/mijn/inloggen?digid=opnieuw')
  expect((await kemal.get('/binnen/digid')).to).toBe('/mijn/inloggen?digid=opnieuw')
  expect((await kemal.get('/mijn/inloggen?digid=opnieuw')).text).toContain('Log uit en kom opnieuw binnen')

  const again = house.visitor()
  expect((await withDigid(again, { bsn, acr: '20' })).to).toBe('/binnen?digid=te-laag')
  expect((await withDigid(again, { bsn, acr: '30' })).to).toBe('/mijn')
  expect((await again.get('/mijn')).text).toContain('Dag Kemal')
  expect((await withDigid(house.visitor(), { bsn: '999990020', acr: '30' })).to).toBe('/binnen?digid=nee')

  const { rows } = await sql<{ found: string }>`
    select t.table_name as found from information_schema.tables t where t.table_schema = 'public'
      and t.table_name in ('family_key', 'session', 'account', 'person', 'audit_line', 'outbox_event', 'form_receipt', 'sign_in_miss')
      and query_to_xml(format('select * from %I', t.table_name), true, false, '')::text like ${`%${bsn}%`}`.execute(
    house.database,
  )
  expect(rows).toEqual([])
}, 60_000)

test('an answer of the broker that this browser did not ask for opens nothing', async () => {
  broker.next({ bsn, acr: '30' })
  const away = await house.visitor().get('/binnen/digid')
  const back = new URL(await broker.signIn(away.to ?? ''))
  const other = await house.visitor().get(back.pathname + back.search)
  expect(other.to).toBe('/binnen?digid=mislukt')
})
