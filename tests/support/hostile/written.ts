import { sql } from 'kysely'
import type { Database } from '#src/platform/database/types.ts'

// What a refusal itself writes: who asked and was refused, when they were last there, and how often a door was tried.
const mayBeWritten = new Set(['audit_line', 'session', 'sign_in_miss', 'family_key', 'emergency_try'])

/** Notes in which tables a row is written from now on; what is undone again leaves no note. */
export async function noteWrites(database: Database): Promise<() => Promise<string[]>> {
  await sql`create table what_was_written (kind text not null)`.execute(database)
  await sql`
    create function note_what_was_written() returns trigger language plpgsql security definer as
    $$ begin insert into public.what_was_written values (tg_table_name); return null; end $$`.execute(
    database,
  )
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not relispartition
      and relname <> 'what_was_written'`.execute(database)
  for (const { name } of rows)
    await sql`
      create trigger zz_note_what_was_written after insert or update or delete on ${sql.table(name)}
      for each row execute function note_what_was_written()`.execute(database)
  return async () => {
    const found = await sql<{ kind: string }>`
      with gone as (delete from what_was_written returning kind) select distinct kind from gone`.execute(
      database,
    )
    return found.rows.map(row => row.kind).filter(kind => !mayBeWritten.has(kind))
  }
}
