import { parseArgs } from 'node:util'
import { inviteFromTerminal } from '#src/identity/way-in/invitation.server.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { type Config, SetUpFault } from '#src/platform/config/config.ts'
import type { Database } from '#src/platform/database/types.ts'
import { needs } from './needs.nl.ts'
import { AskedRegion } from './rules.ts'
import { beginRegion } from './store.server.ts'
import { text } from './text.nl.ts'

/** Reads what was asked for, before any database is opened. */
export function askedRegion(args: string[], { demo, databaseUrl, databaseOwnerUrl }: Config): AskedRegion {
  if (demo) throw new SetUpFault(text.demo)
  if (databaseUrl && !databaseOwnerUrl) throw new SetUpFault(text.ownerNeeded)
  const read = AskedRegion.safeParse(parsed(args))
  if (!read.success) throw new SetUpFault(read.error.issues[0]?.message ?? needs.usage)
  return read.data
}

function parsed(args: string[]) {
  const word = { type: 'string' } as const
  const options = {
    regio: word,
    naam: word,
    beheerder: word,
    email: word,
    erbij: { type: 'boolean' },
  } as const
  try {
    return parseArgs({ args, options }).values
  } catch {
    throw new SetUpFault(needs.usage)
  }
}

/** Makes a region from nothing, with its first administrator, as the owner of the database; tells what is next. */
export async function makeRegion(
  owner: Database,
  now: Date,
  asked: AskedRegion,
  site: URL | null,
): Promise<string[]> {
  const { begun, invitation } = await owner.transaction().execute(async tx => {
    const begun = await beginRegion(tx, now, asked)
    if (begun.refused) throw new SetUpFault(text.refusals[begun.refused](begun.name))
    return { begun, invitation: await inviteFromTerminal(tx, begun.accountId) }
  })
  const door = new URL('/inloggen/uitnodiging', site ?? 'http://localhost:3000')
  return [
    text.made(begun.region, begun.isNew),
    text.administrator(asked.beheerder, asked.email),
    ...text.next(door.href, invitation.code, momentInWords(invitation.until)),
  ]
}
