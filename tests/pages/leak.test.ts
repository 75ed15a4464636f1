import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'
import { marksIn } from '#tests/support/leak.ts'
import { pages } from '../../build/server/server.js'

let house: OpenHouse
let caseId: string
let visitors: { visitor: Visitor; personId: string }[]
beforeAll(async () => {
  house = await openHouse()
  caseId = (await house.household('Yildiz')).split('/')[2] ?? ''
  visitors = []
  for (const name of ['Fatma Yildiz', 'Noor Yildiz']) {
    const account = await house.database
      .selectFrom('account')
      .where('name', '=', name)
      .select('person_id')
      .executeTakeFirstOrThrow()
    visitors.push({ visitor: await house.as(name), personId: account.person_id ?? '' })
  }
  await markEverything()
})
afterAll(() => house.close())

const owner = (ask: RawBuilder<unknown>) => ask.execute(house.database)
/** As the owner of the database, without the promises that keep what was written as it was. */
async function unguarded(...asks: RawBuilder<unknown>[]) {
  await owner(sql`set session_replication_role = replica`)
  for (const one of asks) await owner(one)
  await owner(sql`set session_replication_role = origin`)
}

/** The word by which the text of a row is known again wherever it is sent. */
const mark = (kind: string, id: string) =>
  `qz${kind}${Number.parseInt(id.replaceAll('-', '').slice(-11), 16)}zq`
const sqlMark = (kind: string, id: string) =>
  sql.raw(`' qz${kind}' || ('x' || right(replace(${id}::text, '-', ''), 11))::bit(44)::bigint || 'zq'`)

/** Puts a word of its own in all that the household's people and team ever wrote down. */
async function markEverything() {
  const texts = await sql<{ table: string; column: string }>`
    select c.table_name as table, c.column_name as column from information_schema.columns c
    where c.table_schema = 'public' and c.data_type = 'text' and c.is_generated = 'NEVER'
      and c.column_name in ('words', 'why', 'one_higher', 'what', 'remark', 'note', 'question', 'purpose', 'child_view', 'interest',
        'family_voice', 'decisions', 'dissent', 'whats_going_on', 'team_reason', 'answer', 'support', 'bottom_line', 'title', 'shown')
      and exists (select 1 from information_schema.columns k where k.table_name = c.table_name and k.column_name = 'case_id')
      and exists (select 1 from information_schema.columns k where k.table_name = c.table_name and k.column_name = 'id')
      and not exists (select 1 from pg_constraint p where p.conrelid = quote_ident(c.table_name)::regclass and p.contype = 'c'
        and pg_get_constraintdef(p.oid) like '%' || c.column_name || ' = ANY%')`.execute(house.database)
  await unguarded(
    ...texts.rows.map(
      ({ table, column }) =>
        sql`update ${sql.table(table)} set ${sql.ref(column)} = left(${sql.ref(column)}, 100) || ${sqlMark(table.replaceAll('_', ''), 'id')}
          where case_id = ${caseId} and ${sql.ref(column)} is not null`,
    ),
  )
}

const idsOf = async (ask: RawBuilder<{ id: string }>) =>
  (await ask.execute(house.database)).rows.map(row => row.id)

/** What somebody may find on the own pages besides a plan: own words, and pieces and letters that were released. */
async function allowedFor(personId: string, released: readonly Released[]): Promise<Set<string>> {
  const own = async (kind: string, ask: RawBuilder<{ id: string }>) =>
    (await idsOf(ask)).map(id => mark(kind, id))
  const accounts = sql`(select id from account where person_id = ${personId})`
  return new Set([
    ...released.filter(one => one.personId === personId).map(one => mark(one.kind, one.thingId)),
    ...(await own(
      'safetymeasurement',
      sql`select id from safety_measurement where recorded_by in ${accounts}`,
    )),
    ...(await own('journalview', sql`select id from journal_view where recorded_by in ${accounts}`)),
    ...(await own('familymessage', sql`select id from family_message where person_id = ${personId}`)),
    ...(await own(
      'familyobservation',
      sql`select id from family_observation where recorded_by in ${accounts}`,
    )),
    ...(await own('rightsrequest', sql`select id from rights_request where person_id = ${personId}`)),
    ...(await own(
      'planmark',
      sql`select m.id from plan_mark m join plan_participant p on p.id = m.participant_id where p.person_id = ${personId}`,
    )),
    ...(await own(
      'planword',
      sql`select id from plan_word where recorded_by in ${accounts} and word = 'kept'`,
    )),
  ])
}

type Released = { kind: string; thingKind: string; thingId: string; personId: string }

/** Releases these and nothing else. */
async function releaseOnly(released: readonly Released[]) {
  const rows = released.map(
    ({
      thingKind,
      thingId,
      personId,
    }) => sql`insert into release (region_id, case_id, thing_kind, thing_id, person_id, released_by)
      select region_id, id, ${thingKind}, ${thingId}, ${personId}, opened_by from household_case where id = ${caseId}`,
  )
  await unguarded(sql`delete from release where case_id = ${caseId}`, ...rows)
}

const familyPaths = Object.values(pages.routes).flatMap(route =>
  route?.path?.startsWith('mijn') && !route.path.startsWith('mijn-') && route.module.loader
    ? [`/${route.path}`]
    : [],
)
const telling =
  /veilig|bescherm|gevaar|geweld|Toekomsttuin|recht|bezwaar|vernietig|opgeschreven|bellen|vertel/i

test('every page of a family sends only what is this person’s, is kept nowhere, and has a title that says nothing', async () => {
  const pieces =
    await idsOf(sql`select v.id from journal_version v where v.case_id = ${caseId} and v.team_reason is null
    and not exists (select 1 from journal_version n where n.entry_id = v.entry_id and n.number > v.number)`)
  const letters = await idsOf(sql`select id from file where case_id = ${caseId}`)
  expect(pieces.length).toBeGreaterThan(3)
  const things = [
    ...pieces.map(thingId => ({ kind: 'journalversion', thingKind: 'journal-version', thingId })),
    ...letters.map(thingId => ({ kind: 'file', thingKind: 'file', thingId })),
  ]
  const states = fc.sample(
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: things.length, maxLength: things.length }),
    2,
  )
  const wrong: string[] = []
  let seen = 0
  for (const state of states) {
    const released = things.flatMap((thing, at) =>
      visitors.flatMap(({ personId }, bit) =>
        (state[at] ?? 0) & (1 << bit) ? [{ ...thing, personId }] : [],
      ),
    )
    await releaseOnly(released)
    for (const { visitor, personId } of visitors) {
      const allowed = await allowedFor(personId, released)
      const addresses = familyPaths.flatMap(path =>
        path.includes(':versionId') || path.includes(':fileId')
          ? things.map(thing => path.replace(/:\w+/, thing.thingId))
          : [path.replace(':kind', '3').replace(/:\w+/, crypto.randomUUID())],
      )
      for (const address of addresses) {
        const { html, headers } = await visitor.get(address)
        const found = marksIn(html)
        for (const one of found) if (!allowed.has(one)) wrong.push(`${address} sends ${one}`)
        seen += found.size
        if (headers.get('cache-control') !== 'no-store') wrong.push(`${address} is kept`)
        if (headers.has('etag') || headers.has('last-modified')) wrong.push(`${address} says when it changed`)
        const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
        if (telling.test(title)) wrong.push(`${address} is called ${title}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(20)
}, 120_000)

test('a piece that was not released to somebody answers like one that does not exist', async () => {
  await releaseOnly([])
  const [piece] = await idsOf(sql`select id from journal_version where case_id = ${caseId} limit 1`)
  const [request] = await idsOf(sql`select id from rights_request where case_id = ${caseId} and kind = 'see'`)
  for (const { visitor } of visitors) {
    for (const path of ['/mijn/verhaal/:id', '/mijn/brieven/:id/download', '/mijn/rechten/:id/inzage.pdf']) {
      const none = await visitor.get(path.replace(':id', crypto.randomUUID()))
      for (const id of [piece, request]) {
        const theirs = await visitor.get(path.replace(':id', id ?? ''))
        expect([path, theirs.status, theirs.text]).toEqual([path, 404, none.text])
      }
    }
  }
})
