import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backUp } from '#src/keeping/backup/backup.server.ts'
import { restore } from '#src/keeping/backup/restore.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

let world: World
let folder: string
const now = new Date('2025-11-20T12:00:00Z')
const locks = () => ({ key: Buffer.alloc(32, 7), keysFile: join(folder, 'huishoudens.sleutels') })
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-kept-'))
  world = await freshWorld()
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what is put back is what was there', async () => {
  await world.openCase()
  await world.openCase('caseworker', { name: 'Weg' })
  const file = join(folder, 'een.backup')
  const made = await backUp(world.owner, file, locks(), now)
  console.log(made)
  const other = await freshDatabase()
  console.log(await restore(other.owner, file, locks()))
  await other.close()
})
