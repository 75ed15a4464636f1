import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, SetUpFault } from '#src/platform/config/config.ts'
import { compareVersion, ForeignData } from '#src/platform/database/migrate.ts'
import { filesHouseOf } from '#src/platform/files/house.server.ts'
import { NotEmpty } from '../backup/restore.server.ts'
import { type Asked, makeWritable, optionsOf } from '../command.server.ts'
import { whatIsHere } from '../promises/store.server.ts'
import { text } from '../text.nl.ts'
import { exportRegion, NoSuchRegion } from './export.server.ts'
import { Changed, importRegion } from './import.server.ts'
import { places } from './manifest.ts'

/** `npm run export -- --region REGIO --out MAP` */
export function askedExport(config: Config, args: string[]): Asked {
  const say = text.export
  const { region: slug, out } = optionsOf(args, ['region', 'out'], say.usage)
  makeWritable(out, text.backup.unwritable(out))
  if (readdirSync(out).length > 0) throw new SetUpFault(say.notEmpty(out))
  return async (database, now) => {
    const here = await database.transaction().execute(whatIsHere)
    if (here !== 'a-region') throw new SetUpFault(say.noRegion(slug))
    if ((await compareVersion(database)) !== 'same') throw new SetUpFault(say.older)
    try {
      const houseKey = filesHouseOf(config).key
      console.log(say.made(out, await exportRegion(database, { slug, out, houseKey }, now)))
      return 0
    } catch (error) {
      if (error instanceof NoSuchRegion) throw new SetUpFault(say.noRegion(slug))
      throw error
    }
  }
}

/** `npm run import -- --from MAP` */
export function askedImport(config: Config, args: string[]): Asked {
  const say = text.import
  const { from } = optionsOf(args, ['from'], say.usage)
  if (!existsSync(join(from, places.manifest))) throw new SetUpFault(say.noFolder(from))
  return async database => {
    try {
      console.log(say.put(await importRegion(database, { from, houseKey: filesHouseOf(config).key })))
      return 0
    } catch (error) {
      if (error instanceof Changed) throw new SetUpFault(say.changed(error.message))
      if (error instanceof NotEmpty) throw new SetUpFault(text.restore.notEmpty)
      if (error instanceof ForeignData) throw new SetUpFault(text.restore.otherTables)
      throw error
    }
  }
}
