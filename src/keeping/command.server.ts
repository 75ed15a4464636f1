import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, SetUpFault } from '#src/platform/config/config.ts'
import { makeFolder } from '#src/platform/database/claim.ts'
import { ForeignData } from '#src/platform/database/migrate.ts'
import type { Database } from '#src/platform/database/types.ts'
import { backUp, type Locks, NothingToKeep } from './backup/backup.server.ts'
import { KeyMissing } from './backup/pieces.server.ts'
import { NotEmpty, restore } from './backup/restore.server.ts'
import { BrokenKeys } from './sealed/household-keys.server.ts'
import { BrokenFile } from './sealed/sealed-file.server.ts'
import { text } from './text.nl.ts'

/** What was asked of a command, looked at before any database is opened. */
export type Asked = (database: Database, now: Date) => Promise<number>

/** `npm run backup -- --out MAP` */
export function askedBackup(config: Config, args: string[]): Asked {
  const say = text.backup
  const { out } = optionsOf(args, ['out'], say.usage)
  const locks = locksOf(config)
  makeWritable(out, say.unwritable(out))
  refuseBeside(out, locks.keysFile, 'Het sleutelbestand')
  if (process.env.BACKUP_KEY_FILE) refuseBeside(out, process.env.BACKUP_KEY_FILE, 'BACKUP_KEY_FILE')
  return async (database, now) => {
    const stamp = now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')
    const path = join(out, `toekomsttuin-${stamp}.backup`)
    const made = await inWords(locks, () => backUp(database, path, locks, now))
    console.log(say.made(path, made))
    if (made.newKeysFile) console.log(say.keysMade(locks.keysFile))
    if (made.destroyed > 0) console.log(say.keysDestroyed(made.destroyed))
    if (!made.auditIsWhole) console.error(say.brokenLog)
    return made.auditIsWhole ? 0 : 1
  }
}

/** `npm run restore -- --from BESTAND` */
export function askedRestore(config: Config, args: string[]): Asked {
  const say = text.restore
  const { from } = optionsOf(args, ['from'], say.usage)
  const locks = locksOf(config)
  if (!statSync(from, { throwIfNoEntry: false })?.isFile()) throw new SetUpFault(say.noFile(from))
  return async database => {
    const put = await inWords(locks, () => restore(database, from, locks))
    console.log(say.put(put))
    if (put.destroyed > 0) console.log(say.leftOut(put.destroyed))
    console.log(say.next)
    if (!put.auditIsWhole) console.error(say.brokenLog)
    return put.auditIsWhole ? 0 : 1
  }
}

function locksOf({ backup: { key, keysFile } }: Config): Locks {
  if (!key) throw new SetUpFault(text.backup.noKey)
  return { key, keysFile }
}

/** What can go wrong by whoever gives the command, each in one sentence. */
async function inWords<Told>({ keysFile }: Locks, work: () => Promise<Told>): Promise<Told> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NothingToKeep) throw new SetUpFault(text.backup.empty)
    if (error instanceof NotEmpty) throw new SetUpFault(text.restore.notEmpty)
    if (error instanceof ForeignData) throw new SetUpFault(text.restore.otherTables)
    if (error instanceof KeyMissing) throw new SetUpFault(text.restore.keyMissing(keysFile))
    if (error instanceof BrokenKeys) throw new SetUpFault(text.restore.brokenKeys(keysFile))
    if (error instanceof BrokenFile) throw new SetUpFault(text.restore.broken)
    throw error
  }
}

/** The options of a command by name; every one of them is needed. */
export function optionsOf<Name extends string>(
  args: string[],
  names: readonly Name[],
  usage: string,
): Record<Name, string> {
  const options = Object.fromEntries(names.map(name => [name, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ args, options })
    if (names.some(name => !values[name])) throw new SetUpFault(usage)
    return values as Record<Name, string>
  } catch {
    throw new SetUpFault(usage)
  }
}

export function makeWritable(folder: string, sentence: string): void {
  try {
    makeFolder(resolve(folder))
    if (!statSync(folder).isDirectory()) throw new Error('not a folder')
    accessSync(folder, constants.W_OK)
  } catch {
    throw new SetUpFault(sentence)
  }
}

/** A key that lies with what it locks locks nothing. */
function refuseBeside(folder: string, keyFile: string, what: string): void {
  const place = dirname(resolve(keyFile))
  if (!existsSync(place)) throw new SetUpFault(text.backup.unwritable(place))
  const way = relative(realpathSync(folder), join(realpathSync(place), basename(keyFile)))
  if (!way.startsWith('..')) throw new SetUpFault(text.backup.sameFolder(what))
}
