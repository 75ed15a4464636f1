import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { readFilters } from '../log/rules.ts'
import { recordAudit } from '../store.server.ts'
import { requestName } from './rules.ts'
import { type Days, householdOfLine, linesOfHousehold, linesOfRequest } from './store.server.ts'
import { text } from './text.nl.ts'
import { toldOf } from './told.server.ts'

/** More than this in one file takes the memory of others. */
const most = 5000

/** The log about one household, or about one person who uses a right, as a file for whoever oversees the log. */
export const loader = page('audit:export', async ({ tx, actor, url, config, files, today }) => {
  const { sameAs, from, until } = readFilters(url.searchParams, [])
  const requestId = url.searchParams.get(requestName) ?? undefined
  const days = { from, until }
  const found = isId(requestId) ? await ofPerson(tx, requestId, days) : await ofHousehold(tx, sameAs, days)
  if (!found) throw notFound()
  if (found.lines.length > most) return new Response(text.tooMany, { status: 422, headers: plain })
  // That this household's log went out stands in its own log.
  if (found.caseId)
    await recordAudit(tx, {
      regionId: actor.regionId,
      accountId: actor.accountId,
      action: 'audit:export',
      address: url.pathname,
      caseId: found.caseId,
      outcome: 'read',
    })
  const told = toldOf(
    {
      houseKey: files.key,
      regionId: actor.regionId,
      region: actor.regionName,
      registerUri: config.registerUri,
    },
    found.person,
  )
  return savedFile(told(found.lines), `logboek-${today}.json`)
})

const plain = { 'Content-Type': 'text/plain; charset=utf-8' }

async function ofPerson(tx: Tx, requestId: string, days: Days) {
  const found = await linesOfRequest(tx, requestId, days, most + 1)
  return found && { ...found, caseId: null }
}

async function ofHousehold(tx: Tx, line: number | undefined, days: Days) {
  const caseId = line === undefined ? null : await householdOfLine(tx, line)
  return caseId && { caseId, person: null, lines: await linesOfHousehold(tx, caseId, days, most + 1) }
}
