import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { type ReportingCode, reportingCodeOf } from './store.server.ts'

/** The reporting code of the address, within reach. */
export async function codeAt({ tx, caseId, params }: Access): Promise<ReportingCode> {
  const code = isId(params.codeId) ? await reportingCodeOf(tx, caseId, params.codeId) : undefined
  if (!code) throw notFound()
  return code
}
