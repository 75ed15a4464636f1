import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { askAsDevice } from '#src/access/store.server.ts'
import { enterByCode, renewCode } from '#src/casework/live-consultation/seat/store.server.ts'
import { openMeeting, type Place } from '#src/casework/live-consultation/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { World } from './world.ts'

const now = momentAt(day('2025-11-20'), '10:00')

/** Somebody of the household who comes in by a code, one of the network, or a colleague. */
type Who = { person: string } | { name: string } | { account: string }

/** A meeting that is held, led by the behavioural scientist; the caseworker is the contact person. */
export type Table = Awaited<ReturnType<typeof sitDown>>

export async function sitDown<Name extends string>(world: World, caseId: string, who: Record<Name, Who>) {
  const { caseworker, scientist } = world.accounts
  const id = async (tx: Tx) =>
    (await sql<{ id: string }>`select uuidv7() as id`.execute(tx)).rows[0]?.id ?? ''
  const seats = {} as Record<Name, string>
  const sittingId = await world.as('caseworker', async ({ tx, actor }) => {
    const [planId, sitting] = [await id(tx), await id(tx)]
    const row = sql`${actor.regionId}, ${caseId}, ${planId}`
    await sql`insert into planned_consultation (id, region_id, case_id, kind, purpose, private_family_time, facilitator_account_id,
        first_on, last_on, minutes, planned_by) values (${planId}, ${actor.regionId}, ${caseId}, 'first', 'Samen een plan maken', true,
        ${scientist}, '2025-11-20', '2025-12-01', 90, ${caseworker})`.execute(tx)
    await sql`insert into planned_consultation_step (region_id, case_id, consultation_id, number, step, taken_by)
      values (${row}, 1, 'planned', ${caseworker})`.execute(tx)
    await sql`insert into planned_sitting (region_id, case_id, consultation_id, id, number) values (${row}, ${sitting}, 1)`.execute(
      tx,
    )
    for (const [name, one] of Object.entries<Who>(who)) {
      const seat = await id(tx)
      seats[name as Name] = seat
      await sql`insert into planned_seat (region_id, case_id, consultation_id, id, person_id, account_id, name, relation, may_sit_together, reach)
        values (${row}, ${seat}, ${'person' in one ? one.person : null}, ${'account' in one ? one.account : null},
          ${'name' in one ? one.name : null}, ${'name' in one ? 'familie' : null}, ${'account' in one ? null : true}, 'by-hand')`.execute(
        tx,
      )
    }
    const place = {
      sittingId: sitting,
      caseId,
      regionId: actor.regionId,
      accountId: caseworker,
      seatId: null,
    }
    await openMeeting(tx, place, 'Samen een plan maken')
    return sitting
  })
  const placeOf = (accountId: string | null, seatId: string | null): Place => ({
    ...{ sittingId, caseId, regionId: world.regionId, accountId, seatId },
  })
  const leader = { ...placeOf(scientist, null), accountId: scientist }
  return {
    sittingId,
    seats,
    leader,
    /** Asks as who leads. */
    lead: <T>(work: (tx: Tx) => Promise<T>) => world.as('scientist', ({ tx }) => work(tx)),
    /** A device at somebody's seat, or the large screen. */
    async device(name: Name | null, token: Buffer = randomBytes(32)) {
      const seatId = name && seats[name]
      const code = await world.as('scientist', ({ tx }) => renewCode(tx, sittingId, seatId))
      await asNobody(world.app, now, tx => enterByCode(tx, code ?? '', token))
      const as = <T>(work: (tx: Tx, place: Place & { seatId: string }) => Promise<T>) =>
        asNobody(world.app, now, async tx => {
          const device = await askAsDevice(tx, token)
          if (!device) throw new Error('nobody sits here')
          return work(tx, { ...placeOf(null, seatId), seatId: seatId ?? '' })
        })
      return { token, as }
    },
    /** Asks as a colleague at a seat. */
    colleague: (key: 'caseworker' | 'scientist', name: Name) => ({
      as: <T>(work: (tx: Tx, place: Place & { seatId: string }) => Promise<T>) =>
        world.as(key, ({ tx, actor }) =>
          work(tx, { ...placeOf(actor.accountId, null), seatId: seats[name] }),
        ),
    }),
  }
}
