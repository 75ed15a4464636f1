import { sql } from 'kysely'
import { recordOffer } from '#src/casework/confidant/store.server.ts'
import { fileRelease } from '#src/casework/file/store.server.ts'
import { keepDraft, pieceRelease, versionsOf, writePiece } from '#src/casework/journal/store.server.ts'
import { planConsultation } from '#src/casework/planned-consultation/store.server.ts'
import { release } from '#src/casework/release/store.server.ts'
import { ask, copyRelease, requestsOf, takeRightsStep, weigh } from '#src/casework/rights/store.server.ts'
import { recordMeasurement, tellHowItGoes } from '#src/casework/safety-measurement/store.server.ts'
import { planRelease } from '#src/casework/top3-plan/release/rules.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type FamilyMember, openFamilyPages } from './family.ts'
import { activate, wholeDraft } from './plan.ts'
import type { World } from './world.ts'

/** Something that can be released to people, with the word that is nowhere else. */
export type Item = { mark: string; kind: string; thingId: string; onlyTo?: string }

export type LeakWorld = {
  caseId: string
  readers: FamilyMember[]
  items: Item[]
  /** Words that belong to one person, whatever is released to whom. */
  own: Map<string, string>
}

export const marksIn = (bytes: string): Set<string> => new Set(bytes.match(/qz[a-z]+\d+zq/g))
let counted = 0
export const mark = (kind: string) => `qz${kind}${++counted}zq`

const people = [
  ['Petra', 'parent', '1990-01-01', 'female'],
  ['Kees', 'parent', '1988-01-01', 'male'],
  ['Sofie', 'child', '2011-06-01', 'female'],
  ['Riet', 'grandparent', '1957-01-01', 'female'],
  ['Wim', 'former-partner', '1985-01-01', 'male'],
] as const

/**
 * A household of which everything can be told: mother and father who must not meet, a girl of 14, a grandmother, and
 * somebody who lost authority; with `many` pieces of each kind, of which nothing is released yet.
 */
export async function leakWorld(world: World, many: number): Promise<LeakWorld> {
  const home = { label: 'opvang', isSecret: true, addressLine: mark('home'), town: mark('town') }
  const caseId = await world.openCase(
    'caseworker',
    {
      name: mark('name'),
      purpose: mark('purpose'),
      homes: [{ ...home, postcode: '1299 ZY' }],
      people: people.map(([givenName, familyRole, born, sex]) => ({
        givenName,
        familyName: undefined,
        birthDate: day(born),
        expectedOn: undefined,
        sex,
        familyRole,
        dwelling: 'first' as const,
      })),
    },
    '2025-03-01',
  )
  const readers: FamilyMember[] = []
  for (const [givenName] of people) readers.push(await openFamilyPages(world, caseId, givenName))
  const items = [
    ...(await pieces(world, caseId, readers, many)),
    ...(await files(world, caseId, readers, many)),
    ...(await copies(world, caseId, readers)),
    await plan(world, caseId),
  ]
  await closedThings(world, caseId, readers)
  return { caseId, readers, items, own: await ownWords(caseId, readers) }
}

async function pieces(world: World, caseId: string, readers: FamilyMember[], many: number): Promise<Item[]> {
  return world.as('caseworker', async ({ tx, actor }) => {
    const made: Item[] = []
    for (let at = 0; at < many; at += 1) {
      const one = mark('piece')
      const spokeWith = [readers[at % readers.length]?.personId ?? '']
      const piece = {
        kind: 'visit' as const,
        spokeWith,
        about: [],
        words: one,
        happenedOn: day('2025-04-01'),
      }
      const entryId = await writePiece(tx, actor, caseId, piece)
      const [version] = await versionsOf(tx, caseId, entryId)
      made.push({ mark: one, kind: pieceRelease, thingId: version?.id ?? '' })
    }
    const note = { kind: 'note' as const, spokeWith: [], about: [], happenedOn: day('2025-04-01') }
    await writePiece(tx, actor, caseId, { ...note, words: mark('team'), teamReason: mark('reason') })
    await keepDraft(tx, actor, caseId, undefined, { ...note, words: mark('draft') })
    return made
  })
}

async function files(world: World, caseId: string, readers: FamilyMember[], many: number): Promise<Item[]> {
  return world.as('caseworker', async ({ tx, actor }) => {
    const row = { region_id: actor.regionId, case_id: caseId }
    const made: Item[] = []
    for (let at = 0; at < many / 2; at += 1) {
      const one = mark('file')
      const thingId = crypto.randomUUID()
      const about = [readers[at % readers.length]?.personId ?? '']
      const what = {
        kind: 'letter',
        title: one,
        dated_on: day('2025-04-01'),
        format: 'pdf',
        size: 10,
        had_traces: false,
      }
      await tx
        .insertInto('file')
        .values({ ...row, ...what, id: thingId, about, added_by: actor.accountId })
        .execute()
      await tx
        .insertInto('file_scan')
        .values({ ...row, file_id: thingId, outcome: 'clean', scanned_by: actor.accountId })
        .execute()
      made.push({ mark: one, kind: fileRelease, thingId })
    }
    return made
  })
}

/** Of everybody a request to see the file that was answered and confirmed, and a parent's that was weighed. */
async function copies(world: World, caseId: string, readers: FamilyMember[]): Promise<Item[]> {
  const made: Item[] = []
  for (const reader of readers) {
    const id = await asked(reader, caseId, undefined)
    const one = mark('copy')
    await world.as('caseworker', async ({ tx, actor }) => {
      await sql`insert into rights_line (region_id, case_id, request_id, source, title, words, leave_out)
        values (${actor.regionId}, ${caseId}, ${id}, 's', ${mark('title')}, ${mark('original')}, false)`.execute(
        tx,
      )
      await sql`update rights_line set choice = 'show', shown = ${one}, shown_title = 'x', decided_by = ${actor.accountId},
        decided_at = app_now() where request_id = ${id}`.execute(tx)
      const proposal = {
        step: 'proposed' as const,
        why: mark('why'),
        outcome: 'granted' as const,
        answer: 'Ja.',
      }
      await takeRightsStep(tx, actor, { caseId, id }, 0, proposal)
    })
    await world.as('scientist', ({ tx, actor }) =>
      takeRightsStep(tx, actor, { caseId, id }, 1, { step: 'confirmed' }),
    )
    made.push({ mark: one, kind: copyRelease, thingId: id, onlyTo: reader.personId })
  }
  const [father] = readers.slice(1)
  if (father) await weighed(world, caseId, father, readers[2]?.personId ?? '')
  return made
}

const asked = (reader: FamilyMember, caseId: string, words: string | undefined) =>
  reader.as(({ tx, actor, today: askedOn }) =>
    ask(tx, actor, { caseId, personId: reader.personId, kind: 'see', about: 'self', words, askedOn }),
  )

async function weighed(world: World, caseId: string, father: FamilyMember, childId: string) {
  const id = await father.as(({ tx, actor, today: askedOn }) =>
    ask(tx, actor, {
      caseId,
      personId: father.personId,
      kind: 'see',
      about: 'child',
      words: undefined,
      askedOn,
    }),
  )
  await world.as('caseworker', async ({ tx, actor }) => {
    const weighing = {
      childId,
      childView: mark('child'),
      interest: mark('interest'),
      outcome: 'may-not' as const,
    }
    await weigh(tx, actor, { caseId, id }, 'holder', { ...weighing, otherwiseWhy: mark('otherwise') })
    const [request] = (await requestsOf(tx, caseId)).filter(one => one.id === id)
    const answer = { outcome: 'refused' as const, grounds: ['no-right' as const], answer: mark('proposal') }
    if (request) await takeRightsStep(tx, actor, request, 0, { step: 'proposed', ...answer })
  })
}

async function plan(world: World, caseId: string): Promise<Item> {
  const one = mark('plan')
  return world.as('caseworker', async asking => {
    const planId = await wholeDraft(asking, caseId, null)
    await sql`update unsafe_situation set what = what || ${one} where plan_id = ${planId}`.execute(asking.tx)
    await activate(asking, caseId, planId)
    return { mark: one, kind: planRelease, thingId: planId }
  })
}

/** What nobody of the family ever reads: written down by the team, or told by somebody and kept by the team. */
async function closedThings(world: World, caseId: string, readers: FamilyMember[]) {
  const row = { region_id: world.regionId, case_id: caseId }
  await world.as('scientist', ({ tx, actor }) =>
    tx
      .insertInto('challenge')
      .values({ ...row, question: mark('question'), raised_by: actor.accountId })
      .execute(),
  )
  await world.as('caseworker', async ({ tx, actor, today }) => {
    await sql`insert into acute_danger_step (case_id, number, region_id, step, words, taken_by)
      values (${caseId}, 1, ${world.regionId}, 'recorded', ${mark('danger')}, ${actor.accountId})`.execute(tx)
    await sql`insert into child_voice (region_id, case_id, person_id, words, how_asked, told_on, recorded_by)
      values (${world.regionId}, ${caseId}, ${readers[2]?.personId}, ${mark('voice')}, ${mark('how')}, ${today}, ${actor.accountId})`.execute(
      tx,
    )
    for (const { personId } of readers) {
      const score = { score: 2, oneHigher: undefined, measuredOn: today }
      await recordMeasurement(tx, actor, caseId, {
        ...score,
        rater: personId,
        why: mark('score'),
        howAsked: mark('asked'),
      })
      const offer = { personId, offeredOn: today, answer: 'wants' as const, words: mark('confidant') }
      await recordOffer(tx, actor, caseId, offer)
    }
    const meeting = { purpose: mark('meeting'), sharedBeforehand: mark('shared') }
    const search = { firstOn: day('2025-11-24'), lastOn: day('2025-12-05'), minutes: 90 }
    const led = { facilitatorId: actor.accountId, facilitatorName: undefined, version: undefined }
    const input = { kind: 'first' as const, privateFamilyTime: 'yes' as const, ...meeting, ...search, ...led }
    await planConsultation(tx, actor, caseId, input, [])
  })
}

/** What each told: a score and what was asked. */
async function ownWords(caseId: string, readers: FamilyMember[]) {
  const own = new Map<string, string>()
  for (const reader of readers) {
    const [score, request] = [mark('ownscore'), mark('request')]
    await reader.as(({ tx, actor, today }) =>
      tellHowItGoes(tx, actor, caseId, { score: 5, why: score, oneHigher: undefined }, today),
    )
    await asked(reader, caseId, request)
    for (const one of [score, request]) own.set(one, reader.personId)
  }
  return own
}

/** From here on in this transaction the database knows this person, at ten in the morning of the test's day. */
export async function become(tx: Tx, accountId: string): Promise<void> {
  await sql`reset role`.execute(tx)
  await sql`select let_act(${accountId})`.execute(tx)
  await sql`select set_config('role', 'toekomsttuin_app', true), set_config('app.worker_region', '', true),
    set_config('app.now', ${momentAt(day('2025-11-20'), '10:00').toISOString()}, true)`.execute(tx)
}

/**
 * One statement with all that the one who asks can read: of every table the columns that may be read, and all that the
 * functions for a family give. `everything` also asks the tables whose policies name no family, and who works with it.
 */
export async function readingOf(world: World, ids: readonly string[], everything: boolean): Promise<string> {
  const family = 'app_person|family_case_ids|app_released_ids|app_accounts_near_family'
  const tables = await sql<{ name: string; columns: string }>`
    select c.relname as name, string_agg(quote_ident(a.attname), ', ') as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and has_column_privilege('toekomsttuin_app', c.oid, a.attnum, 'select')
      and (${everything} or exists (select 1 from pg_policies p where p.tablename = c.relname and p.cmd in ('SELECT', 'ALL')
        and p.qual ~ ${family}))
    group by c.relname order by 1`.execute(world.owner)
  const functions = await sql<{ call: string }>`
    select p.proname || case p.pronargs when 0 then '()' else '(wanted)' end as call from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proretset and p.proname ~ ${everything ? '^(my|family)_' : '^my_'}
      and (p.pronargs = 0 or p.proargtypes[0] = 'uuid'::regtype and p.pronargs = 1)
      and has_function_privilege('toekomsttuin_app', p.oid, 'execute')`.execute(world.owner)
  const wanted = `unnest('{${ids.join(',')}}'::uuid[])`
  return [
    ...tables.rows.map(
      ({ name, columns }) => `select to_jsonb(t)::text from (select ${columns} from ${name}) t`,
    ),
    ...functions.rows.map(({ call }) =>
      call.endsWith('()')
        ? `select to_jsonb(t)::text from ${call} t`
        : `select to_jsonb(t)::text from ${wanted} wanted, lateral ${call} t`,
    ),
  ].join(' union all ')
}

export async function bytesFor(tx: Tx, reading: string): Promise<string> {
  const found = await sql<{ bytes: string }>`
    select coalesce(string_agg(x.to_jsonb, ' '), '') as bytes from (${sql.raw(reading)}) x(to_jsonb)`.execute(
    tx,
  )
  return found.rows[0]?.bytes ?? ''
}

/** Gives everybody the copy of the own file that was confirmed. */
export async function releaseCopies(world: World, { caseId, items }: LeakWorld): Promise<void> {
  await world.as('caseworker', async ({ tx, actor }) => {
    for (const { kind, thingId, onlyTo } of items)
      if (onlyTo) await release(tx, actor, { kind, caseId, thingId }, onlyTo)
  })
}
