import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameDeputy } from '#src/casework/deputy/store.server.ts'
import { writePiece } from '#src/casework/journal/store.server.ts'
import { planOnScreen, releasePlan, withdrawRelease } from '#src/casework/top3-plan/release/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { activate, hold, personIdsIn, wholeDraft } from '#tests/support/plan.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { seenByAll } from './rules.ts'
import { recordScreen, screenNow, seenIn } from './store.server.ts'

const now = momentAt(day('2025-11-20'), '11:00').toISOString()

let world: World
let caseId: string
let planId: string
let consultationId: string
let mother: FamilyMember
let father: FamilyMember
let sofie: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  consultationId = await hold(world, caseId)
  planId = await world.as('caseworker', asking => wholeDraft(asking, caseId, consultationId))
  await world.as('caseworker', asking => activate(asking, caseId, planId))
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  const others = [mother.personId, father.personId]
  sofie = (await personIdsIn(world, 'caseworker', caseId)).find(id => !others.includes(id)) ?? ''
  await release(mother.personId)
})
afterAll(() => world.close())

const release = (personId: string) =>
  world.as('caseworker', ({ tx, actor }) => releasePlan(tx, actor, { caseId, planId }, personId))
const withdraw = (personId: string) =>
  world.as('caseworker', ({ tx, actor }) => withdrawRelease(tx, actor, { caseId, planId }, personId))

const screenFor = (people: string[]) =>
  world.as('caseworker', ({ tx, actor }) => recordScreen(tx, actor, caseId, people))

/** Looks as a screen that was given away. */
const lookAt = <T>(screen: string, look: (tx: Tx) => Promise<T>): Promise<T> =>
  world.owner.transaction().execute(async tx => {
    await sql`select let_look(${screen})`.execute(tx)
    await sql`select set_config('role', 'toekomsttuin_app', true), set_config('app.now', ${now}, true)`.execute(
      tx,
    )
    return look(tx)
  })
const atTable = async <T>(people: string[], look: (tx: Tx) => Promise<T>) =>
  lookAt(await screenFor(people), look)

const undone = new Error('tried and taken back')
const shownTo = (people: string[]) =>
  atTable(people, async tx => {
    const { team, meetsOn } = await screenNow(tx)
    return { plan: (await planOnScreen(tx))?.id ?? null, team: team.length, meetsOn }
  })
const everything = () => ({ plan: planId, team: 2, meetsOn: day('2025-12-10') })

test('the mother alone sees the plan that was released to her; with the father beside her nobody does', async () => {
  expect(await shownTo([mother.personId])).toEqual(everything())
  expect(await shownTo([mother.personId, father.personId])).toEqual({ ...everything(), plan: null })
  await release(father.personId)
  expect(await shownTo([mother.personId, father.personId])).toEqual(everything())
  await withdraw(father.personId)
  expect(await shownTo([mother.personId, father.personId])).toEqual({ ...everything(), plan: null })
})

test('a child without pages of her own keeps the team off the screen, not the meeting she sat at', async () => {
  expect(await shownTo([mother.personId, sofie])).toEqual({ plan: null, team: 0, meetsOn: day('2025-12-10') })
})

test('while the contact person is away, the table reads whom to call instead, and who comes together with a child does not', async () => {
  await world.as('caseworker', ({ tx, actor, today }) =>
    nameDeputy(tx, actor, caseId, {
      accountId: world.accounts.fallback,
      fromDay: today,
      untilDay: today,
      reason: 'leave',
    }),
  )
  const [shown, withChild] = [
    await atTable([mother.personId], screenNow),
    await atTable([mother.personId, sofie], screenNow),
  ]
  expect(shown.team.map(one => one.part)).toEqual(['contact-person', 'team-member'])
  expect(shown.deputies).toMatchObject([
    { name: 'Persoon fallback', forName: 'Persoon caseworker', untilDay: '2025-11-20', isNow: true },
  ])
  expect(withChild.deputies).toEqual([])
})

test('row security knows nobody at a table: of other tables not one row, and of the plan no mark', async () => {
  const read = await atTable([mother.personId], async tx => {
    const tables = await sql<{ name: string }>`
      select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and has_table_privilege('toekomsttuin_app', c.oid, 'select')`.execute(tx)
    const lookIn = ({ name }: { name: string }) =>
      sql`select ${name}::text as name where exists (select from ${sql.table(name)})`
    const found = await sql<{ name: string }>`${sql.join(tables.rows.map(lookIn), sql` union all `)}`.execute(
      tx,
    )
    return found.rows.map(({ name }) => name)
  })
  const ofThePlan = [
    'top3_plan',
    'plan_participant',
    'plan_role',
    'unsafe_situation',
    'agreement',
    'plan_escalation',
  ]
  const ofSituations = [
    'situation_affected',
    'situation_factor',
    'safety_condition',
    'safety_condition_status',
  ]
  expect(read.sort()).toEqual([...ofThePlan, ...ofSituations, 'schema_migration'].sort())
})

test('a screen can’t be said without its seal, nor with that of a person or of another transaction', async () => {
  const seal = await atTable([mother.personId], async tx => {
    const found = await sql<{ screen: string; seal: string }>`
      select current_setting('app.screen') as screen, current_setting('app.screen_seal') as seal`.execute(tx)
    return found.rows[0]
  })
  const seen = await world.as('otherCaseworker', async ({ tx }) => {
    const found: (string | undefined)[] = []
    for (const given of ['', '0'.repeat(64), seal?.seal ?? '', null]) {
      await sql`select set_config('app.screen', ${seal?.screen}, true),
        set_config('app.screen_seal', coalesce(${given}::text, current_setting('app.actor_seal')), true)`.execute(
        tx,
      )
      found.push((await planOnScreen(tx))?.id)
    }
    return found
  })
  expect(seen).toEqual([undefined, undefined, undefined, undefined])
})

test('whose way in was closed sees nothing any more, nor do those who sit beside', async () => {
  await release(father.personId)
  const close = (until: string) =>
    world.owner
      .updateTable('family_access')
      .set({ during: `[2025-03-01T08:00:00Z,${until})` })
      .where('account_id', '=', father.accountId)
      .execute()
  await close('2025-11-20T08:00:00Z')
  expect(await shownTo([mother.personId, father.personId])).toEqual({ plan: null, team: 0, meetsOn: null })
  await close('')
  expect((await shownTo([mother.personId, father.personId])).plan).toBe(planId)
  await withdraw(father.personId)
})

test('when who gave the screen no longer works with the household, it shows nothing', async () => {
  const involvedUntil = (until: string | null) =>
    world.owner
      .updateTable('case_involvement')
      .set({ during: sql<string>`tstzrange(lower(during), ${until})` })
      .where('case_id', '=', caseId)
      .where('account_id', '=', world.accounts.caseworker)
      .execute()
  const screen = await screenFor([mother.personId])
  await involvedUntil('2025-11-20T09:30:00Z')
  expect(await lookAt(screen, planOnScreen)).toBeNull()
  await involvedUntil(null)
  expect((await lookAt(screen, planOnScreen))?.id).toBe(planId)
})

test('nobody of another household is put at the table, and nobody gives a screen of a household they don’t know', async () => {
  const other = await world.openCase('otherCaseworker', { name: 'Ander' }, '2025-03-01')
  const give = (who: 'caseworker' | 'otherCaseworker', household: string) =>
    world
      .as(who, ({ tx, actor }) => recordScreen(tx, actor, household, [mother.personId]))
      .then(
        () => 'went through',
        error => brokenConstraint(error) ?? String(error.message),
      )
  expect(await give('otherCaseworker', other)).toBe('shared_screen_people')
  expect(await give('otherCaseworker', caseId)).toMatch(/row-level security/)
  expect(await world.as('otherCaseworker', ({ tx }) => seenIn(tx, caseId))).toEqual([])
})

test('the database and the rule say the same, whatever was released to whom and whoever sits there', async () => {
  const people = [mother.personId, father.personId, sofie]
  const note = { kind: 'note' as const, spokeWith: [], about: [] }
  await world.as('caseworker', async ({ tx, actor, today }) => {
    for (const words of ['een', 'twee', 'drie'])
      await writePiece(tx, actor, caseId, { ...note, words, happenedOn: today })
  })
  const pieces = await world.owner.selectFrom('journal_version').select('id').execute()
  const row = { region_id: world.regionId, case_id: caseId, released_by: world.accounts.caseworker }
  const given = fc.subarray(pieces.flatMap(piece => people.map(personId => ({ piece: piece.id, personId }))))
  const shown = (things: { kind: string; thingId: string }[]) =>
    things.map(one => `${one.kind} ${one.thingId}`).sort()
  await fc.assert(
    fc.asyncProperty(given, fc.subarray(people), async (releases, present) => {
      await world.owner
        .transaction()
        .execute(async tx => {
          await sql`select let_act(${world.accounts.caseworker}),
            set_config('app.now', ${now}, true)`.execute(tx)
          const released = releases.map(({ piece, personId }) => ({
            ...row,
            thing_kind: 'journal-version',
            thing_id: piece,
            person_id: personId,
          }))
          if (released.length > 0) await tx.insertInto('release').values(released).execute()
          const found = await sql<{ kind: string; thingId: string }>`
            select kind, thing_id as "thingId" from seen_by_all(${caseId}, ${present}::uuid[])`.execute(tx)
          const seen = await seenIn(tx, caseId)
          expect(seen.length).toBeGreaterThan(releases.length)
          expect(shown(found.rows)).toEqual(shown(seenByAll(seen, present)))
          throw undone
        })
        .catch(error => {
          if (error !== undone) throw error
        })
    }),
    { numRuns: 60 },
  )
})
