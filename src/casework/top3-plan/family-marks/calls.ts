import { dangerIn, type RegionWords } from '../../safety-measurement/rules.ts'
import type { Call } from '../../today/rules.ts'
import { text } from './text.nl.ts'

type UnreadMark = { id: string; caseId: string; name: string; remark: string | null }

/** What a family member said of the plan asks the contact person to read it. */
export function familyMarkCall({ id, caseId, name, remark }: UnreadMark, region: RegionWords = {}): Call {
  const isDanger = dangerIn(remark, region) !== null
  return {
    urgency: isDanger ? 'now' : 'week',
    title: isDanger ? text.danger(name) : text.call(name),
    step: text.step,
    to: `/huishoudens/${caseId}/mening/${id}`,
  }
}
