import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { spanOf, tracesOf } from '../standards.ts'
import type { ExportLine } from './store.server.ts'

const idInAddress = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
// What else stands in an address may be what somebody typed: only words of ours and numbers of ours stay.
const otherInAddress = /\/(?!(?:[a-z0-9.-]{1,40}|:id)(?:\/|$))[^/]+/g

/** By whom and of whom, for one region: the same person is the same pseudonym, and nobody without the key turns it back. */
function pseudonyms(houseKey: Uint8Array, regionId: string) {
  const key = Buffer.from(hkdfSync('sha256', houseKey, regionId, 'toekomsttuin log', 32))
  return (kind: string, id: string) =>
    createHmac('sha256', key).update(`${kind} ${id}`).digest('hex').slice(0, 32)
}

const digest = (text: string, bytes: number) =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, bytes * 2)

type For = { houseKey: Uint8Array; regionId: string; region: string; registerUri: string }

/**
 * Lines of the log for others: a span for each person that a line is about. `only` leaves out everybody else whom a line
 * is about, where the file is for one person.
 */
export function toldOf({ houseKey, regionId, region, registerUri }: For, only: string | null = null) {
  const named = pseudonyms(houseKey, regionId)
  const spansOf = (line: ExportLine) =>
    subjectsOf(line, only, named).map((subject, at) =>
      spanOf(
        {
          id: line.id,
          at: line.at,
          action: line.action,
          outcome: line.outcome,
          place: line.address.replace(idInAddress, ':id').replace(otherInAddress, '/:word'),
          actor: line.accountId && (line.isColleague ? line.accountId : named('gezinslid', line.accountId)),
          organisation: line.organisation,
          roles: line.roles ?? [],
          parts: line.parts ?? [],
          network: line.network,
          // Lines from before they had one, and those of jobs, are each a trace of their own.
          traceId: line.traceId?.replaceAll('-', '') ?? digest(`trace ${regionId} ${line.id}`, 16),
          spanId: digest(`span ${regionId} ${line.id} ${at}`, 8),
          parentSpan: line.parentSpan,
          subject,
        },
        registerUri,
      ),
    )
  return (lines: readonly ExportLine[]) => JSON.stringify(tracesOf(region, lines.flatMap(spansOf)))
}

type Subject = { id: string; kind: 'persoon' | 'huishouden' } | null

function subjectsOf(line: ExportLine, only: string | null, named: ReturnType<typeof pseudonyms>): Subject[] {
  if (only) return [{ id: named('persoon', only), kind: 'persoon' }]
  const people = line.people ?? []
  if (people.length > 0) return people.map(id => ({ id: named('persoon', id), kind: 'persoon' as const }))
  return [line.caseId ? { id: named('huishouden', line.caseId), kind: 'huishouden' } : null]
}
