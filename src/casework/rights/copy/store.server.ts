import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { isChild } from '../../household-member/rules.ts'
import type { Kind as JournalKind } from '../../journal/rules.ts'
import { isNewest } from '../../journal/store.server.ts'
import { kindNames } from '../../journal/text.nl.ts'
import { peopleOf } from '../../people-and-network/store.server.ts'
import { holding } from '../../safety-measurement/rules.ts'
import { measurementsIn } from '../../safety-measurement/store.server.ts'
import { timelineOf } from '../../timeline/store.server.ts'
import { secretsHidden } from '../../top3-plan/paper/secrets.server.ts'
import { addressOf } from '../addresses.ts'
import type { Request } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { otherFacts } from './facts/store.server.ts'
import { blackened, type Fact, type LinesInput, propose, wordsFrom } from './rules.ts'

type By = { accountId: string; regionId: string }
const say = text.copy

/** Pieces of the journal that are with or about somebody, as they read now. */
async function journalFacts(tx: Tx, caseId: string, personId: string): Promise<Fact[]> {
  const rows = await tx
    .selectFrom('journal_version as v')
    .where('v.case_id', '=', caseId)
    .where(isNewest)
    .where(sql<boolean>`${personId}::uuid = any (v.spoke_with || v.about)`)
    .select([
      'v.id',
      'v.kind',
      'v.happened_on as on',
      'v.spoke_with as spokeWith',
      'v.with_others as withOthers',
    ])
    .select(['v.words', 'v.team_reason as teamReason'])
    .execute()
  return rows.map(({ id, kind, on, spokeWith, withOthers, words, teamReason }) => ({
    source: `journal:${id}`,
    on,
    title: [kindNames[kind as JournalKind], withOthers && say.with(withOthers)].filter(Boolean).join(', '),
    words,
    spokeWith,
    teamOnly: teamReason !== null,
  }))
}

/** What somebody said in the own words: scores, and views beside the journal. */
async function ownWordFacts(tx: Tx, caseId: string, personId: string): Promise<Fact[]> {
  const scores = holding(await measurementsIn(tx, [caseId])).filter(one => one.raterId === personId)
  const views = await tx
    .selectFrom('journal_view')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .select(['id', 'words', sql<Day>`(recorded_at at time zone 'Europe/Amsterdam')::date`.as('on')])
    .execute()
  const own = { spokeWith: [personId], teamOnly: false }
  return [
    ...scores.map(one => ({
      ...own,
      source: `score:${one.id}`,
      on: one.measuredOn,
      title: say.score(one.score),
      words: [one.why, one.oneHigher].filter(Boolean).join('\n'),
    })),
    ...views.map(one => ({
      ...own,
      source: `view:${one.id}`,
      on: one.on,
      title: say.view,
      words: one.words,
    })),
  ]
}

/** What else stands on the timeline about somebody. */
async function timelineFacts(
  tx: Tx,
  caseId: string,
  personId: string,
  told: readonly string[],
): Promise<Fact[]> {
  const lines = await timelineOf(tx, caseId)
  return (
    lines
      .filter(line => line.about?.includes(personId) && line.kind !== 'contact')
      .filter(line => !line.to?.includes('/incidenten/'))
      // What is given in full words is not told twice; that somebody asked for this is no part of what was asked for.
      .filter(line => !told.some(id => line.to?.includes(id)))
      .filter(line => !line.to?.startsWith(`${addressOf(caseId)}/`))
      .map(line => ({
        // With the id of what it is about, so that it goes when that is destroyed.
        source: `timeline:${line.on}:${line.to?.split('/').slice(3).join('/') ?? ''}:${line.title}`.slice(
          0,
          200,
        ),
        on: line.on,
        title: line.title,
        words: line.more ?? '',
        spokeWith: [],
        teamOnly: line.teamOnly ?? false,
      }))
  )
}

/** Gathers what the file holds about somebody, each with what is proposed; what was gathered before stays as it was. */
export async function gatherLines(tx: Tx, by: By, request: Request, today: Day): Promise<void> {
  const { caseId, id, personId } = request
  const subject = request.about === 'self' ? personId : request.weighing?.childId
  if (!subject) return
  const people = await peopleOf(tx, caseId)
  const reader = people.find(one => one.id === personId)
  if (!reader) return
  // What a child is called is nothing new to a parent who may read about this child.
  const others = people.filter(one => one.id !== subject)
  const ownWords = await ownWordFacts(tx, caseId, subject)
  const childIds = people.filter(one => isChild(one, today)).map(one => one.id)
  const inFull = [...ownWords, ...(await otherFacts(tx, { caseId, personId: subject }, childIds))]
  const told = inFull.map(one => one.source.split(':')[1] ?? '')
  const facts = [
    ...(await journalFacts(tx, caseId, subject)),
    ...inFull,
    ...(await timelineFacts(tx, caseId, subject, told)),
  ]
  const lines = facts.map(fact => {
    const { leaveOut, black } = propose(fact, reader, others)
    const { source, on, title, words } = fact
    const row = { region_id: by.regionId, case_id: caseId, request_id: id, source, happened_on: on }
    return { ...row, title: title.slice(0, 500), words, leave_out: leaveOut, black }
  })
  if (lines.length === 0) return
  await tx
    .insertInto('rights_line')
    .values(lines)
    .onConflict(at => at.constraint('rights_line_once').doNothing())
    .execute()
}

/** The lines of one request, in the order of what happened. */
export const linesOf = (tx: Tx, request: Pick<Request, 'id' | 'caseId'>) =>
  tx
    .selectFrom('rights_line as l')
    .leftJoin('account as a', 'a.id', 'l.decided_by')
    .where('l.case_id', '=', request.caseId)
    .where('l.request_id', '=', request.id)
    .select(['l.id', 'l.happened_on as on', 'l.title', 'l.words', 'l.leave_out as leaveOut', 'l.black'])
    .select(['l.choice', 'l.shown', 'l.shown_title as shownTitle', 'a.name as decidedByName'])
    .orderBy(sql`l.happened_on desc nulls last`)
    .orderBy('l.id')
    .execute()

/** Decides what is seen of some lines; a secret address never is, whoever decides. */
export async function decideLines(tx: Tx, by: By, request: Request, chosen: LinesInput): Promise<void> {
  const hidden = await secretsHidden(tx, request.caseId)
  const lines = await linesOf(tx, request)
  for (const { id, choice, black } of chosen) {
    const line = lines.find(one => one.id === id)
    if (!line) continue
    const see = (words: string) => hidden(blackened(words, wordsFrom(black)))
    const isShown = choice === 'show'
    await tx
      .updateTable('rights_line')
      .set({
        choice,
        shown: isShown ? see(line.words) : null,
        shown_title: isShown ? see(line.title) : null,
        decided_by: by.accountId,
        decided_at: sql<Date>`app_now()`,
      })
      .where('id', '=', id)
      .where('request_id', '=', request.id)
      .execute()
  }
}
