import { sql } from 'kysely'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type Planned, plannedOf, type Seat } from '../../../planned-consultation/store.server.ts'
import { addAgreement } from '../../../top3-plan/draft/agreement/store.server.ts'
import { nameParticipants } from '../../../top3-plan/draft/copy/store.server.ts'
import { addCondition, addSituation } from '../../../top3-plan/draft/situation/store.server.ts'
import { type OfPlan, rowOf, startDraft, type Writer } from '../../../top3-plan/draft/store.server.ts'
import { type PartKind, partKinds } from '../../../top3-plan/from-meeting/rules.ts'
import { keepVersions, setAudience } from '../../../top3-plan/from-meeting/store.server.ts'
import { knownByName, plainName, sameOf } from '../../../top3-plan/people.ts'
import { canCarry, type Plan } from '../../../top3-plan/rules.ts'
import { planOf, plansNow } from '../../../top3-plan/store.server.ts'
import { type Outcome, outcomeOf, readersOf, together } from '../rules.ts'
import { saidAt } from '../store.server.ts'
import { text } from '../text.nl.ts'

const longestSituation = 300
type Keeping = { tx: Tx; by: Writer; of: OfPlan; today: Day; readers: string[] | null; at: At; plan: Plan }
type At = { caseId: string; plannedId: string; sittingId: string }

/**
 * What a sitting leaves behind when it closes: what was agreed stands in the draft at once. Of a second sitting of the same
 * consultation it comes beside that of the first, each part for who heard it. A line comes along once, however often this
 * is asked. Gives the draft; null when nothing was said that belongs in a plan.
 */
export async function keepOutcome(tx: Tx, by: Writer, at: At, today: Day): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${at.caseId}, 47))`.execute(tx)
  const planned = await plannedOf(tx, at.caseId, at.plannedId)
  const sitting = planned?.sittings.find(one => one.id === at.sittingId)
  const lines = (await saidAt(tx, at.sittingId)).filter(
    line =>
      line.became === undefined && line.audience === 'everyone' && partKinds.some(kind => kind === line.kind),
  )
  if (!planned || !sitting || lines.length === 0) return null
  const of = { regionId: by.regionId, caseId: at.caseId, planId: await draftFor(tx, by, at.caseId) }
  const seats = planned.seats.filter(seat => !seat.leftOut && seat.sittings.includes(sitting.number))
  await nameSeats(tx, of, seats)
  const plan = await planOf(tx, at.caseId, of.planId)
  if (!plan) throw new Error('a draft that was just begun is not there')
  const readers = readersOf(planned.seats, planned.sittings.length, sitting.number)
  const outcome = outcomeOf(lines, { situations: plan.situations, carriers: carriersIn(plan, seats, today) })
  await keepAll({ tx, by, of, today, readers, at, plan }, outcome)
  return of.planId
}

async function draftFor(tx: Tx, by: Writer, caseId: string): Promise<string> {
  const { draftId } = await plansNow(tx, caseId)
  if (!draftId) return startDraft(tx, by, caseId, { kind: 'full', consultationId: null, urgencyReason: null })
  await nameParticipants(tx, draftId, null)
  return draftId
}

/** Who sat there by name alone belongs to the plan, as everybody does who came; once, also who joined the household since. */
async function nameSeats(tx: Tx, of: OfPlan, seats: readonly Seat[]) {
  const there = await tx
    .selectFrom('plan_participant')
    .where('plan_id', '=', of.planId)
    .where('account_id', 'is', null)
    .select(['name', 'family_role as familyRole', 'relation'])
    .execute()
  const known = knownByName(there.filter(one => one.familyRole !== null))
  const isThere = ({ name, relation }: Seat) =>
    known.includes(plainName(name)) || sameOf({ name, relation }, there) !== undefined
  const missing = new Map(
    seats.filter(one => one.relation !== null && !isThere(one)).map(one => [one.name, one]),
  )
  const rows = [...missing.values()].map(({ name, relation }) => ({ ...rowOf(of), name, relation }))
  if (rows.length > 0) await tx.insertInto('plan_participant').values(rows).execute()
}

/** Who of the draft sits on which seat, of those who can be accountable for an agreement. */
function carriersIn({ participants, situations }: Plan, seats: Planned['seats'], today: Day) {
  const inDanger = situations.flatMap(one => one.affectedIds)
  const known = knownByName(participants.filter(one => one.familyRole !== null))
  const meant = (seat: Seat) => known.find(name => name === plainName(seat.name))
  const who = participants.filter(one => canCarry(one, inDanger, today))
  return new Map(
    seats.flatMap(seat => {
      const found = who.find(
        one =>
          (seat.personId && one.personId === seat.personId) ||
          (seat.accountId && one.accountId === seat.accountId) ||
          (seat.relation &&
            (one.relation
              ? one === sameOf(seat, participants)
              : one.personId !== null && plainName(one.name) === meant(seat))),
      )
      return found ? [[seat.id, found.id] as const] : []
    }),
  )
}

async function keepAll(keeping: Keeping, { situations, conditions, agreements, waiting }: Outcome) {
  const made = new Map<string, string>()
  for (const one of situations) made.set(one.lineId, await keepSituation(keeping, one))
  const idOf = (under: Outcome['conditions'][number]['under']) =>
    'id' in under ? under.id : (made.get(under.line) ?? '')
  for (const one of conditions) await keepCondition(keeping, one, idOf(one.under))
  for (const one of agreements) await keepAgreement(keeping, one, idOf(one.under))
  for (const { lineId } of waiting) await keepLine(keeping, lineId, null)
}

async function keepSituation(keeping: Keeping, one: Outcome['situations'][number]): Promise<string> {
  const { tx, of, today, plan } = keeping
  const known = plan.situations.find(({ id }) => id === one.known)
  const words = one.words[0] ?? ''
  const id =
    known?.id ??
    (await addSituation(tx, of, {
      what: words.slice(0, longestSituation),
      example: words.length > longestSituation ? words : '',
      source: text.source(dayInWords(today)),
      affectedIds: [],
      risks: [],
      protections: [],
      consequence: undefined,
    }))
  await keepPart(keeping, 'situation', id, { ...one, before: known })
  return id
}

async function keepCondition(keeping: Keeping, one: Outcome['conditions'][number], situationId: string) {
  const { tx, by, of, today, plan } = keeping
  const known = plan.situations.flatMap(situation => situation.conditions).find(({ id }) => id === one.known)
  const id =
    known?.id ??
    (await addCondition(tx, by, of, situationId, {
      what: one.words[0] ?? '',
      status: 'unmet',
      since: today,
      id: undefined,
    }))
  await keepPart(keeping, 'condition', id, { ...one, before: known })
}

async function keepAgreement(keeping: Keeping, one: Outcome['agreements'][number], situationId: string) {
  const { tx, of, plan } = keeping
  const known = plan.situations.flatMap(situation => situation.agreements).find(({ id }) => id === one.known)
  if (known) await tx.updateTable('agreement').set({ due_on: one.dueOn }).where('id', '=', known.id).execute()
  const id =
    known?.id ??
    (await addAgreement(tx, of, situationId, {
      what: one.words[0] ?? '',
      ownerId: one.ownerId,
      dueOn: one.dueOn,
      warningSign: undefined,
      consequence: undefined,
      watcherId: undefined,
      checkOn: undefined,
    }))
  await keepPart(keeping, 'agreement', id, { ...one, before: known })
}

type Kept = { lineId: string; words: string[]; before: { onlyFor: string[] | null } | undefined }

/** Who may read it, the versions to choose from, and that the line has its place. */
async function keepPart(keeping: Keeping, kind: PartKind, id: string, { lineId, words, before }: Kept) {
  const { tx, of, readers } = keeping
  const onlyFor = before ? together(before.onlyFor, readers) : readers
  await setAudience(tx, { kind, id }, onlyFor)
  if (words.length > 1) await keepVersions(tx, of, { kind, id }, words)
  await keepLine(keeping, lineId, kind)
}

async function keepLine({ tx, by, of, at }: Keeping, lineId: string, became: PartKind | null) {
  await tx
    .insertInto('plan_line')
    .values({
      ...rowOf(of),
      line_id: lineId,
      sitting_id: at.sittingId,
      became,
      settled_by: became && by.accountId,
    })
    .execute()
}

/** The draft that came out of a planned consultation comes from it as it was recorded; who came belongs to it. */
export async function attachConsultation(
  tx: Tx,
  { caseId, plannedId, consultationId }: { caseId: string; plannedId: string; consultationId: string },
): Promise<string | null> {
  const attached = await tx
    .updateTable('top3_plan')
    .set({ consultation_id: consultationId, version: sql<number>`version + 1` })
    .where('case_id', '=', caseId)
    .where('kind', '=', 'full')
    .where('activated_at', 'is', null)
    .where('consultation_id', 'is', null)
    .where(
      sql<boolean>`exists (select 1 from plan_line l join planned_sitting t on t.id = l.sitting_id
        where l.plan_id = top3_plan.id and t.consultation_id = ${plannedId})`,
    )
    .returning('id')
    .executeTakeFirst()
  if (!attached) return null
  await nameParticipants(tx, attached.id, null)
  return attached.id
}
