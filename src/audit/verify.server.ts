import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, SetUpFault } from '#src/platform/config/config.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Database } from '#src/platform/database/types.ts'
import { anchorFile } from './anchor/anchor.server.ts'
import { type Anchor, type AnchorFault, readAnchors } from './anchor/rules.ts'
import { unfittingAnchors } from './anchor/store.server.ts'
import { brokenSeals, sealAudit } from './store.server.ts'

const usage = 'Schrijf de opdracht zo: npm run audit:verify -- --anchor BESTAND'

/** `npm run audit:verify -- --anchor BESTAND`: by itself the anchors in ANCHOR_DIR, when there are any. */
export function askedAnchors(config: Pick<Config, 'anchorDir'>, args: string[]): Anchor[] {
  const own = config.anchorDir ? join(config.anchorDir, anchorFile) : null
  const path = anchorIn(args) ?? (own && existsSync(own) ? own : null)
  if (!path) return []
  if (!existsSync(path)) throw new SetUpFault(`Het bestand ${path} is er niet.`)
  const anchors = readAnchors(readFileSync(path, 'utf8'))
  if (!anchors) throw new SetUpFault(`In ${path} staat een anker dat niet te lezen is.`)
  return anchors
}

function anchorIn(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { anchor: { type: 'string' } } }).values.anchor
  } catch {
    throw new SetUpFault(usage)
  }
}

const anchorFaults: Record<AnchorFault, (seal: number) => string> = {
  rewritten: seal =>
    `Anker ${seal} klopt niet: op die plek staat een ander zegel. Het logboek is herschreven.`,
  gone: seal =>
    `Anker ${seal} vindt zijn zegel niet: het logboek eindigt eerder dan toen. Er zijn regels weg, of er is een oudere back-up teruggezet.`,
  dropped: seal => `Anker ${seal} klopt niet: de regels van toen zijn verwijderd voor hun termijn om was.`,
}

/** Checks the whole log and says in Dutch what is wrong; true when nothing was changed or removed. */
export async function verifyAudit(
  database: Database,
  now: Date,
  say: (line: string) => void,
  anchors: readonly Anchor[] = [],
): Promise<boolean> {
  const broken = await asNobody(database, now, brokenSeals)
  for (const seal of broken) {
    say(
      `Zegel ${seal.seal} klopt niet (regels ${seal.first_line} tot en met ${seal.last_line}): er is een regel gewijzigd, weggehaald of tussengevoegd.`,
    )
  }
  const unfitting = await asNobody(database, now, tx => unfittingAnchors(tx, anchors))
  for (const { seal, fault } of unfitting) say(anchorFaults[fault](seal))
  if (broken.length > 0 || unfitting.length > 0) return false
  const fresh = await asNobody(database, now, sealAudit)
  say(`Het logboek is heel. ${fresh === 1 ? '1 nieuwe regel is' : `${fresh} nieuwe regels zijn`} verzegeld.`)
  if (anchors.length > 0)
    say(
      anchors.length === 1
        ? 'Het past bij het anker.'
        : `Het past bij de ${anchors.length} ankers van eerder.`,
    )
  return true
}
