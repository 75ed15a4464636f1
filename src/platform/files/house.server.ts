import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, SetUpFault } from '../config/config.ts'
import type { Scanner } from './scan.server.ts'

/** What the house keeps files with: its own key, and the virus scanner where there is one. */
export type FilesHouse = { readonly key: Uint8Array; readonly scanner: Scanner | null }

/** Of a demonstration everybody may know the key: its people are invented and anybody signs in. */
export const demonstrationKey: Uint8Array = createHash('sha256').update('toekomsttuin demonstratie').digest()

const keyNeeded =
  'Zet FILES_KEY. Daarmee worden brieven en foto’s versleuteld, op elke server met dezelfde sleutel. Maak er een met: openssl rand -base64 32'
const brokenKey = (place: string) =>
  `De sleutel in ${place} is niet heel. Zet hem terug uit een reservekopie; zonder die sleutel zijn brieven en foto’s niet te lezen.`

/** The key of FILES_KEY, or the one that the embedded database's folder keeps, made at the first start. */
export function filesHouseOf(config: Config): FilesHouse {
  const scanner = config.virusScanner
  if (config.demo) return { key: demonstrationKey, scanner }
  if (config.filesKey) return { key: config.filesKey, scanner }
  if (config.databaseUrl) throw new SetUpFault(keyNeeded)
  return { key: keyIn(config.dataDir), scanner }
}

function keyIn(dataDir: string): Uint8Array {
  const place = join(dataDir, 'files.key')
  try {
    writeFileSync(place, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const key = Buffer.from(readFileSync(place, 'utf8'), 'base64')
  if (key.length !== 32) throw new SetUpFault(brokenKey(place))
  return key
}
