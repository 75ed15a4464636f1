import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { readersOf as readersOfThings, release, withdraw } from '../../release/store.server.ts'
import { type By, fileRelease } from '../store.server.ts'

const thing = (caseId: string, fileId: string) => ({
  kind: fileRelease,
  caseId,
  thingIds: sql<string[]>`array[${fileId}::uuid]`,
})

/** Who of the family may see a file now. */
export const readersOf = (tx: Tx, caseId: string, fileId: string) =>
  readersOfThings(tx, thing(caseId, fileId))

/** Lets one person of the household see a file. */
export const releaseFile = (tx: Tx, by: By, caseId: string, fileId: string, personId: string) =>
  release(tx, by, { kind: fileRelease, caseId, thingId: fileId }, personId)

/** Takes back that one person may see a file. False when they did not. */
export const withdrawRelease = (tx: Tx, by: By, caseId: string, fileId: string, personId: string) =>
  withdraw(tx, by, thing(caseId, fileId), personId)
