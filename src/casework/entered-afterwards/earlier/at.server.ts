import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { gather } from '#src/platform/database/gather.ts'
import { householdOf } from '../../household/store.server.ts'
import { enteredPiece } from '../store.server.ts'
import { earlierPiece } from './store.server.ts'

/** The household of the address, which was entered afterwards, with what was laid down of before. */
export async function enteredAt({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) {
  const household = await householdOf(tx, caseId)
  const { entered, earlier } = await gather(tx, {
    entered: enteredPiece(caseId),
    earlier: earlierPiece(caseId),
  })
  if (!household || !entered) throw notFound()
  return { caseId, name: household.name, entered, earlier }
}
