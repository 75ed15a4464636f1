import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { LineKind } from '../../rules.ts'
import type { PlaceInput } from '../rules.ts'

/** Where a line `l` belongs and who sees to it by when, in words; null until somebody said so. */
export const placePiece = sql`select jsonb_build_object('dueOn', p.due_on,
    'under', coalesce((select w.words from meeting_words w where w.line_id = p.situation_line
        and not exists (select 1 from meeting_words x where w.id = any (x.based_on)) order by w.id limit 1),
      (select s.what from unsafe_situation s where s.id = p.situation_id)),
    'owner', p.owner_name)
  from line_place p where p.line_id = l.id order by p.id desc limit 1`

type At = { sittingId: string; caseId: string; regionId: string; accountId: string }

/** Says where a line belongs, and of an agreement who sees to it by when. What was said before stays behind it. */
export async function placeLine(
  tx: Tx,
  at: At,
  line: { id: string; kind: LineKind },
  {
    under,
    owner,
    dueOn,
  }: Omit<PlaceInput, 'ownerSeat'> & { owner: { id: string; name: string } | undefined },
  situationLines: readonly string[],
): Promise<void> {
  const isLine = under !== undefined && situationLines.includes(under)
  await tx
    .insertInto('line_place')
    .values({
      line_id: line.id,
      sitting_id: at.sittingId,
      case_id: at.caseId,
      region_id: at.regionId,
      situation_line: isLine ? under : null,
      situation_id: isLine ? null : (under ?? null),
      owner_seat: owner?.id ?? null,
      owner_name: owner?.name ?? null,
      due_on: (dueOn ?? null) as Day | null,
      set_by: at.accountId,
    })
    .execute()
}
