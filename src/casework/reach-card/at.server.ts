import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { backupsOf } from './rules.ts'
import { contactOf, deputiesOf, duoPartnerOf } from './store.server.ts'

/** Whose card a household gets, and whom the family calls when that person is not there. */
export async function cardAt({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) {
  const contact = await contactOf(tx, caseId)
  if (!contact) throw notFound()
  return {
    contact,
    backups: backupsOf(await deputiesOf(tx, caseId), await duoPartnerOf(tx, caseId)),
  }
}
export type CardFacts = Awaited<ReturnType<typeof cardAt>>
