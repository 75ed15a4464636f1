import { sql } from 'kysely'
import { type AuditEntry, auditRow } from '#src/audit/store.server.ts'
import { type Look, usualLook } from '#src/kernel/look.ts'
import type { Tx } from '#src/platform/database/types.ts'

/** Remembers that this form was carried out; the earlier result's address when it was sent before. */
export async function claimForm(
  tx: Tx,
  accountId: string,
  token: string,
): Promise<{ sentBefore: string | null }> {
  const claimed = await tx
    .insertInto('form_receipt')
    .values({ account_id: accountId, token, location: '' })
    .onConflict(conflict => conflict.columns(['account_id', 'token']).doNothing())
    .returning('token')
    .executeTakeFirst()
  if (claimed) return { sentBefore: null }
  return { sentBefore: (await whereItLed(tx, accountId, token)) ?? '' }
}

/** Where this form led when it was carried out before; null when it was not. */
export async function whereItLed(tx: Tx, accountId: string, token: string): Promise<string | null> {
  const earlier = await tx
    .selectFrom('form_receipt')
    .select('location')
    .where('account_id', '=', accountId)
    .where('token', '=', token)
    .where('location', '<>', '')
    .executeTakeFirst()
  return earlier?.location ?? null
}

/** Remembers where a form led and writes what was done in the log: both, in one statement. */
export async function recordCarried(
  tx: Tx,
  { accountId, token, location }: { accountId: string; token: string; location: string },
  entry: AuditEntry,
): Promise<void> {
  await tx
    .with('remembered', within =>
      within
        .updateTable('form_receipt')
        .set({ location })
        .where('account_id', '=', accountId)
        .where('token', '=', token),
    )
    .insertInto('audit_line')
    .values(auditRow(entry))
    .execute()
}

/** Tells the other parts that something happened: ids only, in the same transaction. */
export async function tell(
  tx: Tx,
  regionId: string,
  name: string,
  ids: Record<string, string>,
): Promise<void> {
  await tx
    .insertInto('outbox_event')
    .values({ region_id: regionId, name, ids: JSON.stringify(ids) })
    .execute()
}

/** Writes a look of a screen that was given away in the log, in the name of who gave it. */
export async function logScreen(tx: Tx, address: string, outcome: 'read' | 'refused'): Promise<void> {
  await sql`select log_shared_screen(${address}, ${outcome})`.execute(tx)
}

/** A device at a meeting that is held: at somebody's seat, or at nobody's, the large screen. */
export type Device = {
  sittingId: string
  seatId: string | null
  caseId: string
  regionId: string
  entryId: string
  quickExitAddress: string
  look: Look
}

/** From now on nobody asks, but the device with this secret when there is one. */
export async function askAsDevice(tx: Tx, token: Buffer | null): Promise<Device | null> {
  await sql`select set_config('app.actor', '', true)`.execute(tx)
  return token ? enterSeat(tx, token) : null
}

/** From now on this transaction asks as the device with this secret; null when there is none, or somebody asks already. */
export async function enterSeat(tx: Tx, token: Buffer): Promise<Device | null> {
  // The region is known once the seat is: one after the other, in one statement.
  const found = await sql<{ device: Device | null }>`
    with came as materialized (select enter_seat(${token}) as device)
    select device || jsonb_build_object('look', region_look()) as device from came where device is not null`.execute(
    tx,
  )
  return found.rows[0]?.device ?? null
}

/** How pages look and speak to somebody nobody knows yet: by the link in the address, or where there is one region. */
export async function doorLook(tx: Tx, path: string): Promise<Look> {
  const given = /^\/wanneer\/([0-9a-f]{64})$/.exec(path)?.[1]
  const token = given ? Buffer.from(given, 'hex') : path.startsWith('/wanneer/') ? Buffer.alloc(1) : null
  const found = await sql<{ look: Pick<Look, 'address' | 'familyWord'> | null }>`
    select door_look(${token}) as look`.execute(tx)
  return { ...usualLook, ...found.rows[0]?.look }
}

/** Ends what this device could see; a new code lets it in again. */
export async function leaveSeat(tx: Tx, token: Buffer): Promise<void> {
  await sql`select leave_seat(${token})`.execute(tx)
}

/** Writes a look or a deed of a device in the log, in the name of who let it in. */
export async function logSeat(tx: Tx, address: string, outcome: 'read' | 'done' | 'refused'): Promise<void> {
  await sql`select log_seat(${address}, ${outcome})`.execute(tx)
}

export async function regionExists(tx: Tx, slug: string): Promise<boolean> {
  const found = await sql<{ known: boolean }>`select region_exists(${slug}) as known`.execute(tx)
  return found.rows[0]?.known ?? false
}

/** From now on this transaction acts as the region's project leader, which the log keeps; false when there is none. */
export async function actForCommand(
  tx: Tx,
  slug: string,
  permission: string,
  address: string,
): Promise<boolean> {
  const found = await sql<{ acts: boolean }>`
    select act_for_command(${slug}, ${permission}, ${address}) as acts`.execute(tx)
  return found.rows[0]?.acts ?? false
}

/** The asker's region, with its own settings. */
export async function regionOf(tx: Tx) {
  const { name } = await tx.selectFrom('region').select('name').executeTakeFirstOrThrow()
  const rows = await tx.selectFrom('region_setting').select(['name', 'value']).execute()
  return { name, settings: Object.fromEntries(rows.map(row => [row.name, row.value])) }
}
