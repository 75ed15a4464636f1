import { type ConversationKind, pieceIn } from '#src/casework/conversation/rules.ts'
import { recordConversation } from '#src/casework/conversation/store.server.ts'
import { peopleIn } from '#src/casework/household-member/store.server.ts'
import {
  ownViews,
  readView,
  releasedJournal,
  tellOwnView,
} from '#src/casework/journal/own-view/store.server.ts'
import { releasePiece, withdrawPiece } from '#src/casework/journal/release/store.server.ts'
import type { PieceInput } from '#src/casework/journal/rules.ts'
import { correctPiece, keepDraft, versionsOf, writePiece } from '#src/casework/journal/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import { caseOf } from '../households/opening.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type Told, type World } from '../world.ts'

export type PieceStory = {
  by: PersonKey
  on: string
  kind: ConversationKind | 'note'
  with?: readonly string[]
  /** Who of them was spoken alone. */
  alone?: readonly string[]
  /** Who was there and not spoken. */
  seen?: readonly string[]
  others?: string
  about?: readonly string[]
  words: string
  teamReason?: string
  released?: readonly [givenName: string, on: string][]
  corrected?: readonly [by: PersonKey, on: string, words: string, reason: string]
  releasedAgain?: readonly [givenName: string, on: string][]
  withdrawn?: readonly [givenName: string, on: string][]
  /** How somebody of the family sees it, and when somebody read that. */
  view?: readonly [name: string, on: string, words: string, read?: readonly [by: PersonKey, on: string]]
}

/** One piece of a household's journal, from the day it was written to what the family said beside it. */
export async function tellPiece(world: World, key: string, contact: PersonKey, story: PieceStory) {
  const caseId = caseOf(world, key)
  const { by, on, corrected, view } = story
  const entryId = await as(world, by, on, told => write(told, caseId, story), '16:30')
  const newest = async (told: Told) => {
    const [piece] = await versionsOf(told.tx, caseId, entryId)
    if (!piece) throw new Error(`${key}: a piece of ${on} is not there`)
    return piece
  }
  const release = async (readers: PieceStory['released']) => {
    for (const [givenName, when] of readers ?? [])
      await as(world, contact, when, async told =>
        releasePiece(told.tx, told.actor, await newest(told), await personOf(told, caseId, givenName)),
      )
  }
  await release(story.released)
  if (corrected) {
    const [who, when, words, correctionReason] = corrected
    await as(world, who, when, async told => {
      const input = { ...(await pieceOf(told, caseId, story)), words, correctionReason, version: 1 }
      if (!(await correctPiece(told.tx, told.actor, await newest(told), input)))
        throw new Error(`${key}: a correction of ${on} came too late`)
    })
  }
  await release(story.releasedAgain)
  if (view) await tellView(world, caseId, view, story)
  for (const [givenName, when] of story.withdrawn ?? [])
    await as(world, contact, when, async told =>
      withdrawPiece(told.tx, told.actor, caseId, entryId, await personOf(told, caseId, givenName)),
    )
}

/** What somebody is still writing. */
export const tellDraft = (world: World, key: string, by: PersonKey, on: string, words: string) =>
  as(world, by, on, ({ tx, actor }) =>
    keepDraft(tx, actor, caseOf(world, key), undefined, {
      kind: 'phone',
      words,
      happenedOn: on,
    }),
  )

/** Somebody of a household, by given name. */
export async function personOf({ tx }: Told, caseId: string, givenName: string): Promise<string> {
  const found = (await peopleIn(tx, caseId)).find(person => person.givenName === givenName)
  if (!found) throw new Error(`Nobody is called ${givenName} here`)
  return found.id
}

const idsOf = (told: Told, caseId: string, names: readonly string[] = []) =>
  Promise.all(names.map(name => personOf(told, caseId, name)))

async function write(told: Told, caseId: string, story: PieceStory): Promise<string> {
  const { tx, actor } = told
  if (story.kind === 'note') return writePiece(tx, actor, caseId, await pieceOf(told, caseId, story))
  const entryId = await recordConversation(
    tx,
    actor,
    caseId,
    await contactOf(told, caseId, story, story.kind),
  )
  if (!entryId) throw new Error(`A contact of ${story.on} has no words`)
  return entryId
}

async function contactOf(told: Told, caseId: string, story: PieceStory, kind: ConversationKind) {
  return {
    kind,
    seen: await idsOf(told, caseId, story.seen),
    spoken: await idsOf(told, caseId, story.with),
    alone: await idsOf(told, caseId, story.alone),
    missed: [],
    withOthers: story.others,
    about: await idsOf(told, caseId, story.about),
    words: story.words,
    happenedOn: day(story.on),
    teamReason: story.teamReason,
    seenBy: told.actor.accountId,
  }
}

async function pieceOf(told: Told, caseId: string, story: PieceStory): Promise<PieceInput> {
  const { kind, words, on, teamReason } = story
  const piece = kind === 'note' ? null : pieceIn(await contactOf(told, caseId, story, kind))
  const about = await idsOf(told, caseId, story.about)
  return piece ?? { kind: 'note', spokeWith: [], about, words, happenedOn: day(on), teamReason }
}

async function tellView(
  world: World,
  caseId: string,
  [name, on, words, read]: NonNullable<PieceStory['view']>,
  story: PieceStory,
) {
  const { id, person_id: personId } = await world.database
    .selectFrom('account')
    .select(['id', 'person_id'])
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const by = { accountId: id, regionId: world.regionId, personId: personId ?? '' }
  const viewId = await asActor(world.database, id, momentAt(day(on), '20:15'), async tx => {
    const pieces = await releasedJournal(tx, caseId)
    const piece = pieces.find(one => one.happenedOn === story.on && one.kind === story.kind)
    if (!piece) throw new Error(`${name} does not read the piece of ${story.on}`)
    await tellOwnView(tx, by, caseId, piece.versionId, words)
    return (await ownViews(tx, caseId)).find(view => view.words === words)?.viewId ?? ''
  })
  if (read) await as(world, read[0], read[1], ({ tx, actor }) => readView(tx, actor, caseId, viewId))
}
