import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type FamilyAsking, type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { activate, hold, wholeDraft } from '#tests/support/plan.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { releasedPlansFor, releasePlan } from '../release/store.server.ts'
import type { Plan, Word } from '../rules.ts'
import { wordCalls } from './calls.ts'
import { aboutOf } from './rules.ts'
import { answerWord, type OpenWord, openWordsPiece, tellWord, wordOf } from './store.server.ts'

let world: World
let caseId: string
let planId: string
let mother: FamilyMember
let father: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  const consultationId = await hold(world, caseId)
  planId = await world.as('caseworker', async asking => {
    const draft = await wholeDraft(asking, caseId, consultationId)
    await activate(asking, caseId, draft)
    return draft
  })
  for (const { personId } of [mother, father])
    await world.as('caseworker', ({ tx, actor }) => releasePlan(tx, actor, { caseId, planId }, personId))
})
afterAll(() => world.close())

const planFor = async ({ tx, actor }: FamilyAsking): Promise<Plan> => {
  const [plan] = await releasedPlansFor(tx, actor.personId)
  if (!plan) throw new Error('No plan was released')
  return plan
}

/** Tells something of the only situation of the plan, as somebody of the family. */
const tells = (who: FamilyMember, word: Word, note?: string, on?: string) =>
  who.as(async asking => {
    const plan = await planFor(asking)
    const own = plan.participants.find(one => one.personId === asking.actor.personId)
    const [situation] = plan.situations
    if (!own || !situation) throw new Error('Nobody to tell')
    const agreementId = word === 'sign' ? null : (situation.agreements[0]?.id ?? '')
    const about = { situationId: situation.id, agreementId }
    return tellWord(asking.tx, asking.actor, plan, own.id, about, { word, note })
  }, on)

const open = (who: CastKey) =>
  world.as(who, async ({ tx }) => {
    const { rows } = await sql<{ open: OpenWord[] }>`select ${openWordsPiece()} as open`.execute(tx)
    return rows[0]?.open ?? []
  })
const lastTold = async () => (await open('caseworker')).at(-1)?.id ?? ''

test('a mother who sees to an agreement ticks it, and reads that she did', async () => {
  expect(await tells(mother, 'kept')).toBeNull()
  const seen = (plan: Plan) => plan.situations[0]?.agreements[0]?.lastWord?.word ?? null
  expect(seen(await mother.as(planFor))).toBe('kept')
  expect(seen(await father.as(planFor)), 'nobody else of the family hears of it').toBeNull()
  expect(await open('caseworker'), 'what goes well asks nothing').toEqual([])
})

test('a father who neither sees to it nor watches can’t say that it fails', async () => {
  const refused = await tells(father, 'failing').catch(error => brokenConstraint(error))
  expect(refused).toBe('told_by_owner_or_watcher')
  const plan = await father.as(planFor)
  const own = plan.participants.find(one => one.personId === father.personId)
  const id = plan.situations[0]?.agreements[0]?.id ?? ''
  expect(aboutOf(plan, own?.id ?? '', { word: 'failing', id })).toBeNull()
})

test('nobody tells something in the name of another', async () => {
  const inHerName = father.as(async asking => {
    const plan = await planFor(asking)
    const hers = plan.participants.find(one => one.personId === mother.personId)
    const about = { situationId: plan.situations[0]?.id ?? '', agreementId: null }
    return tellWord(asking.tx, asking.actor, plan, hers?.id ?? '', about, { word: 'sign' })
  })
  await expect(inHerName).rejects.toThrow(/row-level security/)
})

test('a sign that is seen asks the contact person now, without saying who saw it', async () => {
  const fact = await tells(father, 'sign')
  expect(fact).toMatchObject({ name: 'plan.sign-seen', ids: { caseId, planId } })
  const calls = wordCalls(await open('caseworker'))
  expect(calls).toMatchObject([{ urgency: 'now', title: expect.stringContaining('stemmen worden hard') }])
  expect(JSON.stringify(calls)).not.toContain('Kees')
  expect(await open('otherCaseworker')).toEqual([])
  expect(await open('scientist'), 'it asks whoever decides').toEqual([])
})

test('whoever stands closest decides once what follows; others of the team don’t', async () => {
  const wordId = await lastTold()
  const decide = (who: CastKey) =>
    world.as(who, ({ tx, actor }) =>
      answerWord(tx, actor, caseId, wordId, { follows: 'as-agreed', words: 'Ik bel vandaag.' }),
    )
  await expect(decide('scientist')).rejects.toThrow(/row-level security/)
  await decide('caseworker')
  expect(await decide('caseworker').catch(error => brokenConstraint(error))).toBe('plan_word_answer_pkey')
  expect(await open('caseworker')).toEqual([])
  const word = await world.as('scientist', ({ tx }) => wordOf(tx, caseId, wordId))
  expect(word).toMatchObject({ toldBy: 'Kees Jansen', answer: { follows: 'as-agreed' } })
})

/** All that row security lets somebody of the family read of what was told and looked at. */
const readable = (who: FamilyMember) =>
  who.as(async ({ tx }) => {
    const tables = ['plan_word', 'plan_word_answer', 'agreement_check', 'notice', 'outbox_event']
    const found: unknown[] = []
    for (const table of tables) {
      const { rows } = await sql<{ may: boolean }>`
        select has_table_privilege('toekomsttuin_app', ${table}, 'select') as may`.execute(tx)
      if (rows[0]?.may) found.push(...(await sql`select * from ${sql.table(table)}`.execute(tx)).rows)
    }
    return found as { word?: string; recorded_by?: string }[]
  })

test('whatever is told, no family page can say that somebody saw a sign or called it failing', async () => {
  const telling = fc.record({
    by: fc.constantFrom('mother', 'father'),
    word: fc.constantFrom<Word>('kept', 'failing', 'sign'),
    note: fc.constantFrom(undefined, 'stil gehouden'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(telling, { minLength: 1, maxLength: 4 }), async tellings => {
      for (const { by, word, note } of tellings)
        await tells(by === 'mother' ? mother : father, word, note).catch(() => null)
      for (const who of [mother, father]) {
        const rows = await readable(who)
        expect(rows.every(row => row.word === 'kept' && row.recorded_by === who.accountId)).toBe(true)
        const plan = await who.as(planFor)
        expect(JSON.stringify(plan)).not.toMatch(/failing|"sign"|stil gehouden/)
      }
    }),
    { numRuns: 8 },
  )
})

test('of a plan that was replaced nobody tells anything any more', async () => {
  const wasActive = await mother.as(planFor)
  const second = await hold(world, caseId, { kind: 'review' })
  await world.as('caseworker', async asking => {
    await activate(asking, caseId, await wholeDraft(asking, caseId, second))
  })
  expect(wasActive.id).toBe(planId)
  expect(await tells(mother, 'kept').catch(error => brokenConstraint(error))).toBe('word_of_plan_in_force')
})
