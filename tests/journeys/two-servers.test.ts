import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgres } from '#src/platform/database/postgres.ts'
import { balancerFor } from '#tests/support/balancer.ts'
import { post, sessionOf, signIn } from '#tests/support/person-at-work.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { toldOnServer } from '#tests/support/told-data.ts'

const rounds = Number(process.env.ROLLING_ROUNDS ?? 1)

let env: Record<string, string>
let servers: RunningServer[]
const start = (port?: number) => startServer({ env, ...(port ? { port } : {}) })
beforeAll(async () => {
  const told = await toldOnServer()
  env = { ...told.env, STOP_WAIT_SECONDS: '1' }
  servers = await Promise.all([start(), start()])
})
afterAll(() => Promise.all(servers.map(server => server.stop())))

const at = (nth: number) => servers[nth]?.url ?? ''

test('who signs in at one server is known at the other, and who signs out there is out at both', async () => {
  const cookie = await sessionOf(at(0), 'Samira Haddad')
  const open = (nth: number) => fetch(`${at(nth)}/vandaag`, { headers: { cookie }, redirect: 'manual' })
  expect((await open(1)).status).toBe(200)
  expect((await post(at(1), '/uitloggen', {}, cookie)).status).toBe(303)
  for (const nth of [0, 1]) expect((await open(nth)).headers.get('location')).toMatch(/^\/inloggen/)
})

test('who guesses codes at two servers in turn may guess no oftener than at one', async () => {
  const guess = async (nth: number) =>
    (await (await post(at(nth), '/binnen', { ownCode: '482913', code: 'bcdf-ghjk-mnpq' })).text()).includes(
      'te vaak',
    )
  const late: boolean[] = []
  for (let nth = 0; nth < 12; nth++) late.push(await guess(nth % 2))
  expect(late).toEqual([...Array(10).fill(false), true, true])
})

test(
  'servers are replaced one by one while people work: every request is answered well, and each fact arrives once',
  async () => {
    const balancer = await balancerFor(() => servers.map(({ url }) => Number(new URL(url).port)))
    const people = await Promise.all(
      ['Samira Haddad', 'Joost Verbeek'].map(name => signIn(balancer.url, name)),
    )
    let isDone = false
    const answers: number[] = []
    const cookie = await sessionOf(balancer.url, 'Eva Lindeboom')
    const reading = Array.from({ length: 2 }, async () => {
      while (!isDone) {
        const answer = await fetch(`${balancer.url}/vandaag`, { headers: { cookie }, redirect: 'manual' })
        await answer.text()
        answers.push(answer.status)
        await pause(20)
      }
    })
    const saving = people.map(person =>
      person.addPeopleUntilItFails(
        () => pause(50),
        () => isDone,
      ),
    )
    for (let nth = 0; nth < rounds * 2; nth++) {
      const old = servers[nth % 2]
      const before = answers.length
      await old?.stop({ keepData: true })
      servers[nth % 2] = await start(Number(new URL(old?.url ?? '').port))
      await expect.poll(() => balancer.ready().length).toBe(2)
      expect(answers.length, 'answered meanwhile').toBeGreaterThan(before)
    }
    isDone = true
    await Promise.all([...reading, ...saving])
    balancer.close()
    expect(new Set(answers)).toEqual(new Set([200]))
    const sent = people.flatMap(person => person.sent)
    expect(sent.filter(one => !one.acknowledged)).toEqual([])
    expect(sent.length).toBeGreaterThan(5)
    expect(await notOnce(sent.map(({ name }) => name))).toEqual([])
  },
  60_000 + rounds * 30_000,
)

/** People who were added other than once, and facts that had to be told twice. */
async function notOnce(names: readonly string[]) {
  const owner = openPostgres(env['DATABASE_OWNER_URL'] ?? '', 1)
  const waiting = () =>
    sql<{ count: number }>`select count(*)::int from outbox_event where delivered_at is null`.execute(owner)
  await expect.poll(async () => (await waiting()).rows[0]?.count, { timeout: 10_000 }).toBe(0)
  const { rows } = await sql<{ what: string }>`
    select name as what from unnest(${names}::text[]) as name where 1 <> (select count(*) from person p where p.given_name = name)
    union all select id::text from outbox_event where attempts > 0`.execute(owner)
  await owner.destroy()
  return rows
}
