import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Database } from '#src/platform/database/types.ts'
import { brokenSeals, sealAudit } from './store.server.ts'

/** Checks the whole log and says in Dutch what is wrong; true when nothing was changed or removed. */
export async function verifyAudit(
  database: Database,
  now: Date,
  say: (line: string) => void,
): Promise<boolean> {
  const broken = await asNobody(database, now, brokenSeals)
  for (const seal of broken) {
    say(
      `Zegel ${seal.seal} klopt niet (regels ${seal.first_line} tot en met ${seal.last_line}): er is een regel gewijzigd, weggehaald of tussengevoegd.`,
    )
  }
  if (broken.length > 0) return false
  const fresh = await asNobody(database, now, sealAudit)
  say(`Het logboek is heel. ${fresh === 1 ? '1 nieuwe regel is' : `${fresh} nieuwe regels zijn`} verzegeld.`)
  return true
}
