import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../../deputy/store.server.ts'
import type { FaceInput } from './rules.ts'

type By = { accountId: string; regionId: string }

export type ShownFace = {
  id: string
  caseId: string
  personId: string
  who: string
  face: number | null
  words: string | null
  toldOn: Day
  whatDone: string | null
}

const shown = (within: RawBuilder<unknown>) => sql`
  select f.id, f.case_id as "caseId", f.person_id as "personId", coalesce(p.given_name, p.family_name, '') as who, f.face, f.words,
    (f.recorded_at at time zone 'Europe/Amsterdam')::date as "toldOn", r.what_done as "whatDone"
  from family_face f join person p on p.id = f.person_id left join family_face_read r on r.face_id = f.id
  where ${within} order by f.recorded_at desc, f.id`

const pieceOf = (within: RawBuilder<unknown>): RawBuilder<ShownFace[]> => sql`
  (select coalesce(json_agg(x), '[]') from (${shown(within)}) x)`

/** What the young of a household showed of how it goes, the latest first. */
export const facesPiece = (caseId: string): RawBuilder<ShownFace[]> =>
  pieceOf(sql`f.case_id = ${caseId}::uuid`)

/** What nobody read yet, in the households that ask the reader today. */
export const unreadFacesPiece = (): RawBuilder<ShownFace[]> =>
  pieceOf(sql`${asksMe('f.case_id')} and r.face_id is null`)

export async function faceOf(tx: Tx, caseId: string, faceId: string): Promise<ShownFace | undefined> {
  const { rows } =
    await sql<ShownFace>`${shown(sql`f.case_id = ${caseId}::uuid and f.id = ${faceId}::uuid`)}`.execute(tx)
  return rows[0]
}

/** Puts down what was done with it, once. */
export async function readFace(
  tx: Tx,
  by: By,
  caseId: string,
  faceId: string,
  whatDone: string,
): Promise<void> {
  await tx
    .insertInto('family_face_read')
    .values({
      face_id: faceId,
      region_id: by.regionId,
      case_id: caseId,
      what_done: whatDone,
      read_by: by.accountId,
    })
    .execute()
}

/** Keeps what somebody of the family showed; returns its id. */
export async function showFace(
  tx: Tx,
  by: By & { personId: string },
  caseId: string,
  { face, words }: FaceInput,
): Promise<string> {
  const { id } = await tx
    .insertInto('family_face')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      person_id: by.personId,
      face: face ? Number(face) : null,
      words: words ?? null,
      recorded_by: by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type OwnFace = {
  id: string
  face: number | null
  words: string | null
  toldOn: Day
  readOn: Day | null
}

/** What somebody showed before, with the day on which it was read, the latest first. */
export async function ownFaces(tx: Tx, accountId: string): Promise<OwnFace[]> {
  const { rows } = await sql<OwnFace>`
    select f.id, f.face, f.words, (f.recorded_at at time zone 'Europe/Amsterdam')::date as "toldOn", r.read_on as "readOn"
    from family_face f left join my_faces_read() r on r.face_id = f.id
    where f.recorded_by = ${accountId} order by f.recorded_at desc, f.id`.execute(tx)
  return rows
}

/** The own day of birth of somebody of a family. */
export async function ownBirthDate(tx: Tx, personId: string): Promise<Day | null> {
  const own = await tx
    .selectFrom('person')
    .where('id', '=', personId)
    .select('birth_date as birthDate')
    .executeTakeFirst()
  return own?.birthDate ?? null
}
