import { type RawBuilder, sql } from 'kysely'
import { namesWithinReach } from '#src/casework/public.ts'
import type { Day } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import type { KnownWords } from '#src/kernel/person-traces.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Effect, Moment, ShareInput, Subject, Voice } from './rules.ts'
import { ordinaryWords } from './text.nl.ts'

type Sharer = { accountId: string; regionId: string }

/** Shares an observation and answers the sharer's invitations about the same household; returns its id. */
export async function shareObservation(
  tx: Tx,
  sharer: Sharer,
  input: Omit<ShareInput, 'nobody'>,
  today: Day,
): Promise<string> {
  const pseudonym = input.pseudonym ?? null
  const garden = tx.selectFrom('learning_case').select('garden_id').where('pseudonym', '=', pseudonym)
  const { id } = await tx
    .insertInto('observation')
    .values({
      region_id: sharer.regionId,
      pseudonym,
      garden_id: garden,
      effect: input.effect,
      about: input.about,
      text: input.text,
      shared_by: sharer.accountId,
      shared_on: today,
      voice: sql<string>`case when app_has_role('experience-expert') then 'experience-expert' else 'professional' end`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const invitation of await openInvitations(tx))
    if (invitation.pseudonym === pseudonym)
      await answerInvitation(tx, sharer.regionId, invitation.id, 'shared')
  return id
}

/** The corrections beside an observation, the oldest first. */
export const correctionsOf = (observationId: string) =>
  sql<string[]>`array(select c.text from observation_correction c
    where c.observation_id = ${sql.ref(observationId)} order by c.id)`.as('corrections')

const observed = (tx: Tx) =>
  tx
    .selectFrom('observation as o')
    .leftJoin('account as a', 'a.id', 'o.shared_by')
    .leftJoin('garden as g', 'g.id', 'o.garden_id')
    .select([
      'o.id',
      'o.pseudonym',
      'o.garden_id as gardenId',
      'o.text',
      'o.shared_on as sharedOn',
      'g.name as gardenName',
      'a.name as sharedBy',
      'o.shared_by as sharedById',
      sql<boolean>`exists (select 1 from lesson_evidence e where e.observation_id = o.id)`.as('isEvidence'),
      correctionsOf('o.id'),
      sql<Voice>`o.voice`.as('voice'),
      sql<Effect>`o.effect`.as('effect'),
      sql<Subject>`o.about`.as('about'),
    ])

/** What was shared, the newest first. */
export const observations = (tx: Tx, most: number) =>
  observed(tx).orderBy('o.shared_on', 'desc').orderBy('o.id', 'desc').limit(most).execute()
export type Observation = Awaited<ReturnType<typeof observations>>[number]

export const observationOf = (tx: Tx, id: string) => observed(tx).where('o.id', '=', id).executeTakeFirst()

/** Takes an observation back: nobody reads it any more. Refused once a lesson rests on it. */
export async function withdrawObservation(tx: Tx, sharer: Sharer, observationId: string): Promise<void> {
  await tx
    .insertInto('observation_withdrawal')
    .values({ observation_id: observationId, region_id: sharer.regionId, withdrawn_by: sharer.accountId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Whether this person took the observation back already: asking twice changes nothing. */
export async function withdrewBefore(tx: Tx, sharer: Sharer, id: string | undefined): Promise<boolean> {
  if (!isId(id)) return false
  const found = await tx
    .selectFrom('observation_withdrawal')
    .select('observation_id')
    .where('observation_id', '=', id)
    .where('withdrawn_by', '=', sharer.accountId)
    .executeTakeFirst()
  return found !== undefined
}

/** Puts a line under an observation; the same line twice is one line. */
export async function correctObservation(tx: Tx, sharer: Sharer, observationId: string, text: string) {
  await tx
    .insertInto('observation_correction')
    .values({
      observation_id: observationId,
      region_id: sharer.regionId,
      text,
      corrected_by: sharer.accountId,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The asker's invitations that wait for an answer. */
export async function openInvitations(tx: Tx) {
  return tx
    .selectFrom('observation_invitation as i')
    .leftJoin('observation_invitation_answer as a', 'a.invitation_id', 'i.id')
    .where('a.invitation_id', 'is', null)
    .select(['i.id', 'i.pseudonym', 'i.invited_on as invitedOn', sql<Moment>`i.moment`.as('moment')])
    .orderBy('i.id')
    .execute()
}
export type Invitation = Awaited<ReturnType<typeof openInvitations>>[number]

export async function answerInvitation(
  tx: Tx,
  regionId: string,
  invitationId: string,
  answer: 'shared' | 'dismissed',
): Promise<void> {
  await tx
    .insertInto('observation_invitation_answer')
    .values({ invitation_id: invitationId, region_id: regionId, answer })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Whom each fact invites, and after what they are asked. */
const invited: Record<string, { moment: Moment; team: (ids: Ids) => RawBuilder<unknown> }> = {
  'network-consultation.held': {
    moment: 'network-consultation',
    team: ({ caseId }) => sql`learning_team_of(${caseId})`,
  },
  'contact-person.handed-over': {
    moment: 'handover',
    team: ({ caseId }) => sql`learning_team_of(${caseId})`,
  },
  'closing.aftercare-begun': { moment: 'closing', team: ({ caseId }) => sql`learning_team_of(${caseId})` },
  'expert-consult.answered': {
    moment: 'consult',
    team: ({ consultId }) => sql`learning_asker_of(${consultId})`,
  },
}

type Ids = Readonly<Record<string, string>>

/** Asks the team what helped, at a moment that lends itself; a second telling of the same event invites nobody twice. */
export async function inviteToObserve(
  tx: Tx,
  event: { id: number; name: string; regionId: string; ids: Ids },
): Promise<void> {
  const who = invited[event.name]
  if (!who) throw new Error(`nobody is invited after ${event.name}`)
  await sql`
    insert into observation_invitation (region_id, account_id, pseudonym, garden_id, moment, event_id)
    select ${event.regionId}, t.account_id, t.pseudonym, t.garden_id, ${who.moment}, ${event.id}
    from ${who.team(event.ids)} t
    on conflict do nothing`.execute(tx)
}

/** What a text is checked with: names of people within reach, and the region's own words that are nobody. */
export async function wordsToCheck(tx: Tx): Promise<KnownWords> {
  const organisations = await tx.selectFrom('organisation').select('name').execute()
  const gardens = await tx.selectFrom('garden').select('name').execute()
  const cases = await learningCases(tx)
  return {
    persons: await namesWithinReach(tx),
    known: [
      ...ordinaryWords,
      ...organisations.map(one => one.name),
      ...gardens.map(one => one.name),
      ...cases.map(one => one.pseudonym),
    ],
  }
}

/** The households of the region by pseudonym, with garden and month: all that learning knows of them. */
export async function learningCases(tx: Tx) {
  return tx
    .selectFrom('learning_case as c')
    .innerJoin('garden as g', 'g.id', 'c.garden_id')
    .select([
      sql<string>`c.pseudonym`.as('pseudonym'),
      'g.id as gardenId',
      'g.name as gardenName',
      sql<Day>`c.opened_month`.as('openedMonth'),
      'c.closed_month as closedMonth',
    ])
    .orderBy('g.name')
    .orderBy('c.pseudonym')
    .execute()
}
