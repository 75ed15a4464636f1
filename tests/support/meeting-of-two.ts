import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { enterSeat } from '#src/access/store.server.ts'
import { say } from '#src/casework/live-consultation/store.server.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** A meeting of a household that is held, with a device at each of two seats; gives it and the devices' secrets. */
export async function holdMeeting(ownerUrl: string): Promise<{ sittingId: string; tokens: string[] }> {
  const owner = openPostgres(ownerUrl, 1)
  const [plan, sittingId] = [randomUUID(), randomUUID()]
  const tokens = [randomUUID(), randomUUID()]
  await owner.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    const of = sql`from household_case c where c.id = (select id from household_case where closed_on is null order by id limit 1)`
    await sql`insert into planned_consultation (id, region_id, case_id, kind, purpose, private_family_time, facilitator_name, first_on, last_on, minutes, planned_by)
      select ${plan}::uuid, c.region_id, c.id, 'first', 'Samen', false, 'Wie leidt', '2025-11-01', '2025-11-30', 60, c.opened_by ${of}`.execute(
      tx,
    )
    await sql`insert into planned_consultation_step (consultation_id, number, region_id, case_id, step, taken_by)
      select ${plan}::uuid, 1, c.region_id, c.id, 'planned', c.opened_by ${of}`.execute(tx)
    await sql`insert into planned_sitting (id, region_id, case_id, consultation_id, number)
      select ${sittingId}::uuid, c.region_id, c.id, ${plan}::uuid, 1 ${of}`.execute(tx)
    await sql`insert into live_meeting (sitting_id, region_id, case_id, aim, opened_by)
      select ${sittingId}::uuid, c.region_id, c.id, 'Samen', c.opened_by ${of}`.execute(tx)
    for (const token of tokens) {
      const seat = randomUUID()
      await sql`insert into planned_seat (id, region_id, case_id, consultation_id, name, relation, may_sit_together, reach)
        select ${seat}::uuid, c.region_id, c.id, ${plan}::uuid, 'Iemand', 'familie', true, 'by-hand' ${of}`.execute(
        tx,
      )
      await sql`insert into seat_entry (region_id, case_id, sitting_id, seat_id, made_by, token_hash, entered_at, ends_at)
        select c.region_id, c.id, ${sittingId}::uuid, ${seat}::uuid, c.opened_by, ${hashOf(token)}, now(), now() + interval '1 hour' ${of}`.execute(
        tx,
      )
    }
  })
  await owner.destroy()
  return { sittingId, tokens }
}

/** Says something to everybody, as who holds this device. */
export async function sayAs(appUrl: string, token: string, words: string): Promise<void> {
  const app = openPostgres(appUrl, 1)
  await asNobody(app, new Date('2025-11-20T10:00:00Z'), async tx => {
    const device = await enterSeat(tx, hashOf(token))
    if (!device) throw new Error('Nobody sits here.')
    await say(tx, { ...device, accountId: null }, randomUUID(), {
      kind: 'worry',
      words,
      audience: 'everyone',
    })
  }).finally(() => app.destroy())
}

/** Looks on at a server as a browser does, until these words stand there. */
export async function lookOnUntil(
  url: string,
  sittingId: string,
  token: string,
  words: string,
): Promise<void> {
  const answer = await fetch(`${url}/beraad/${sittingId}/stroom`, {
    headers: { cookie: `plek=${token}` },
    signal: AbortSignal.timeout(20_000),
  })
  if (answer.status !== 200 || !answer.body) throw new Error(`A screen was answered ${answer.status}.`)
  let heard = ''
  for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
    heard += piece
    if (heard.includes(words)) return
  }
  throw new Error('The stream ended before it was said.')
}
