import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { teamOf } from '../contact-person/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { peopleWithPages } from './release/store.server.ts'
import type { DraftTyped } from './rules.ts'
import { draftsIn, keepDraft, type Piece, removeDraft, versionsOf } from './store.server.ts'
import { text } from './text.nl.ts'

/** What stands around every piece of a household's journal: its people and who works with them. */
export async function around({ tx, actor, caseId }: Pick<Access, 'tx' | 'actor' | 'caseId'>) {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const team = await teamOf(tx, caseId)
  return {
    caseId,
    householdName: household.name,
    accountId: actor.accountId,
    people: await peopleWithPages(tx, caseId),
    team: [...new Set(team.map(one => one.name))],
  }
}

/** The piece of the address with its versions, the newest first; not there for others. */
export async function pieceAt({
  tx,
  caseId,
  params,
}: Pick<Access, 'tx' | 'caseId' | 'params'>): Promise<{ piece: Piece; versions: Piece[] }> {
  const { entryId } = params
  const versions = isId(entryId) ? await versionsOf(tx, caseId, entryId) : []
  const [piece] = versions
  if (!piece) throw notFound()
  return { piece, versions }
}

/** The own draft that the address names; none when it is gone or somebody else's. */
export async function draftAt({ tx, caseId, url }: Pick<Access, 'tx' | 'caseId' | 'url'>) {
  const asked = url.searchParams.get('concept') ?? undefined
  return isId(asked) ? ((await draftsIn(tx, caseId)).find(one => one.id === asked) ?? null) : null
}

type DraftDeed =
  | ({ intent: 'draft'; draftId?: string | undefined } & DraftTyped)
  | { intent: 'discard'; draftId: string }

/** Keeps what was typed so far, or throws that away. */
export async function keepOrDiscard(
  { tx, actor, caseId }: Pick<Access, 'tx' | 'actor' | 'caseId'>,
  input: DraftDeed,
  to: { list: string; draft: (draftId: string) => string },
) {
  if (input.intent === 'discard') {
    await removeDraft(tx, caseId, input.draftId)
    return done({ to: to.list, flash: text.form.discarded })
  }
  const { intent, draftId, ...typed } = input
  const id = await keepDraft(tx, actor, caseId, draftId, typed)
  return done({ to: to.draft(id), flash: text.form.doneDraft })
}
