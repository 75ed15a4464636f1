import type { Tx } from '#src/platform/database/types.ts'
import { dangerIn } from '../../safety-measurement/rules.ts'
import type { Call } from '../../today/rules.ts'
import { unreadFamilyMarks } from './store.server.ts'
import { text } from './text.nl.ts'

/** What family members said of their plan and the contact person still has to read. */
export async function familyMarkCalls(
  tx: Tx,
  caseIds: readonly string[],
): Promise<(Call & { caseId: string })[]> {
  return (await unreadFamilyMarks(tx, caseIds)).map(({ id, caseId, name, remark }) => {
    const isDanger = dangerIn(remark) !== null
    return {
      caseId,
      urgency: isDanger ? 'now' : 'week',
      title: isDanger ? text.danger(name) : text.call(name),
      step: text.step,
      to: `/huishoudens/${caseId}/mening/${id}`,
    }
  })
}
