import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** Something that says much the same: how much of it, from 0 to 1. */
export type Alike = { id: string; title: string; likeness: number }

const most = 3

/** Lessons still in use that say much the same as a text, the most alike first; not the lesson itself. */
export async function lessonsAlike(
  tx: Tx,
  text: string,
  leastPercent: number,
  except: string | null = null,
): Promise<Alike[]> {
  const { rows } = await sql<Alike>`
    select * from (
      select l.id, l.title, text_likeness(l.title || '. ' || l.statement, ${text}) as likeness from lesson l
      where l.id is distinct from ${except}::uuid and (
        select s.status from lesson_step s where s.lesson_id = l.id order by s.number desc limit 1) not in ('retired', 'rejected')) a
    where a.likeness * 100 >= ${leastPercent} order by a.likeness desc, a.id limit ${most}`.execute(tx)
  return rows
}

/** What was shared before and says much the same as an observation. */
export async function observationsAlike(
  tx: Tx,
  observationId: string,
  leastPercent: number,
): Promise<Alike[]> {
  const { rows } = await sql<Alike>`
    select * from (
      select o.id, o.text as title, text_likeness(o.text, self.text) as likeness
      from observation o join observation self on self.id = ${observationId} where o.id <> self.id) a
    where a.likeness * 100 >= ${leastPercent} order by a.likeness desc, a.id limit ${most}`.execute(tx)
  return rows
}
