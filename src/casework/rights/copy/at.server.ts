import type { Access } from '#src/access/door.server.ts'
import { nameOf } from '../../household-member/rules.ts'
import { peopleOf } from '../../people-and-network/store.server.ts'
import type { Request } from '../store.server.ts'
import { tellsOf } from './rules.ts'
import { linesOf } from './store.server.ts'

/** The lines of a copy, each with whom else it tells of by name. */
export async function taggedLines({ tx }: Pick<Access, 'tx'>, request: Request) {
  const people = await peopleOf(tx, request.caseId)
  return (await linesOf(tx, request)).map(line => ({
    ...line,
    alsoAbout: tellsOf(`${line.title}\n${line.words}`, { id: request.personId }, people).map(nameOf),
  }))
}
export type TaggedLine = Awaited<ReturnType<typeof taggedLines>>[number]
