import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import {
  addQuestion,
  beginWithStartSet,
  takeStep,
  writeVersion,
} from '#src/governance/experience-question/store.server.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { makePaper, papersFor, papersIn } from './paper/store.server.ts'
import { askedOf, breaksOf, type Given, termsOf } from './rules.ts'
import {
  answerCounts,
  isAskedAtWork,
  myAsked,
  paperByNumber,
  paperToType,
  questionsOf,
  tellExperience,
  tellExperienceAtWork,
  typePaper,
} from './store.server.ts'

const terms = termsOf(settingDefaults)
// Opened on 1 March: after three months, and before a plan.
const [opened, moment] = ['2025-03-01', '2025-06-10']

let world: World
let caseId: string
let petra: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, opened)
  petra = await openFamilyPages(world, caseId, 'Petra')
  await world.as(
    'projectLeader',
    async ({ tx, actor }) => {
      await beginWithStartSet(tx, actor)
      for (const one of await questionsOf(tx)) await takeStep(tx, actor, one.id, 'in-use', 'Startvraag')
    },
    opened,
  )
})
afterAll(() => world.close())

const allBest = async (
  audience: 'adult' | 'professional' | 'child',
  who: CastKey = 'projectLeader',
): Promise<Given[]> =>
  world.as(who, async ({ tx }) =>
    askedOf(await questionsOf(tx), audience).map(({ versionId, kind }) => ({
      version: versionId,
      answer: kind === 'scale' ? 5 : 3,
    })),
  )
const stored = () => world.owner.selectFrom('experience_answer').selectAll().execute()

test('a mother is asked after three months, answers once, and nobody of her team or family finds what she said', async () => {
  expect(await petra.as(({ tx }) => myAsked(tx, terms), '2025-05-20')).toEqual([])
  expect(await petra.as(({ tx }) => myAsked(tx, terms), moment)).toEqual([{ caseId, audience: 'adult' }])
  const given = await allBest('adult')
  const tell = () => petra.as(({ tx }) => tellExperience(tx, caseId, terms, given), moment)
  expect(await Promise.all([tell(), tell()])).toEqual(expect.arrayContaining([true, false]))
  expect(await tell()).toBe(false)
  expect((await stored()).length).toBe(5)
  expect(await petra.as(({ tx }) => myAsked(tx, terms), moment)).toEqual([])

  for (const table of ['experience_answer', 'experience_answered', 'experience_answered_at_work'] as const) {
    const look = ({ tx }: { tx: World['app'] }) => sql`select * from ${sql.table(table)}`.execute(tx)
    for (const who of ['caseworker', 'scientist', 'projectLeader', 'privacyOfficer'] as const)
      await expect(world.as(who, look as never), `${who} ${table}`).rejects.toThrow(/permission denied/)
    await expect(petra.as(look as never)).rejects.toThrow(/permission denied/)
  }
  for (const hidden of [
    sql`select experience_source(${caseId}::uuid)`,
    sql`select * from experience_cells(${world.regionId}::uuid)`,
    sql`select keep_household_experience(${caseId}::uuid, ${petra.personId}::uuid, 'second', '[]')`,
  ])
    await expect(world.as('caseworker', ({ tx }) => hidden.execute(tx))).rejects.toThrow(/permission denied/)
})

test('an answer holds nothing of who gave it, nor a moment finer than the quarter', async () => {
  const [one] = await stored()
  expect(Object.keys(one ?? {}).toSorted()).toEqual(
    ['answer', 'garden_id', 'id', 'quarter', 'region_id', 'source', 'version_id'].toSorted(),
  )
  expect(one?.quarter).toBe('2025-04-01')
  const texts = JSON.stringify(one)
  for (const id of [petra.accountId, petra.personId, caseId]) expect(texts).not.toContain(id)
  const answered = await world.owner.selectFrom('experience_answered').selectAll().executeTakeFirstOrThrow()
  expect(Object.keys(answered).toSorted()).toEqual(['case_id', 'moment', 'person_id', 'region_id'])
})

test('who only reads in the name of a child, or whose way in closed, is asked nothing', async () => {
  await world.owner
    .updateTable('family_access')
    .set({ during: sql`tstzrange(lower(during), '2025-09-05T00:00:00Z')` })
    .where('account_id', '=', petra.accountId)
    .execute()
  const later = '2025-09-10'
  expect(await petra.as(({ tx }) => myAsked(tx, terms), later)).toEqual([])
  const given = await allBest('adult')
  expect(await petra.as(({ tx }) => tellExperience(tx, caseId, terms, given), later)).toBe(false)
})

test('paper: printed by the contact person, typed in by who does not know the family, once', async () => {
  const people = await world.as('caseworker', ({ tx }) => papersFor(tx, caseId, terms), moment)
  expect(people.map(one => [one.name, one.audience])).toEqual([
    ['Kees Jansen', 'adult'],
    ['Petra Bakker', 'adult'],
    ['Sofie Jansen', 'child'],
  ])
  expect(await world.as('otherCaseworker', ({ tx }) => papersFor(tx, caseId, terms), moment)).toEqual([])
  expect(await world.as('scientist', ({ tx }) => papersFor(tx, caseId, terms), moment)).toEqual([])
  const print = (name: string) =>
    world.as(
      'caseworker',
      ({ tx }) => makePaper(tx, caseId, people.find(one => one.name === name)?.personId ?? '', terms),
      moment,
    )
  const paperId = await print('Sofie Jansen')
  expect(await print('Sofie Jansen'), 'the same paper again').toBe(paperId)
  const [paper] = await world.as('caseworker', ({ tx }) => papersIn(tx, caseId), moment)
  expect(paper?.number).toMatch(/^[2-9B-Z]{4}(-[2-9B-Z]{4}){2}$/)
  expect(await world.as('scientist', ({ tx }) => papersIn(tx, caseId), moment)).toEqual([])

  const number = paper?.number.toLowerCase().replace('-', ' ') ?? ''
  const find = (who: CastKey) => world.as(who, ({ tx }) => paperByNumber(tx, number), moment)
  for (const who of ['caseworker', 'otherCaseworker', 'scientist', 'administrator', 'ambassador'] as const)
    expect(await find(who), who).toBeUndefined()
  expect(await find('policyAdviser')).toEqual({ id: paperId, state: 'open' })
  expect(await world.as('policyAdviser', ({ tx }) => paperByNumber(tx, 'AAAA-AAAA'), moment)).toBeUndefined()

  // The contact person advises on policy besides.
  await world.owner
    .insertInto('role_assignment')
    .values({
      region_id: world.regionId,
      account_id: world.accounts.caseworker,
      role: 'policy-adviser',
      during: '[2025-03-01,2025-06-30)',
    })
    .execute()
  const given = await allBest('child')
  const type = (who: CastKey) => world.as(who, ({ tx }) => typePaper(tx, paperId ?? '', given), moment)
  expect(await find('caseworker')).toEqual({ id: paperId, state: 'own-household' })
  expect(await type('caseworker')).toBe(false)
  expect(await type('otherCaseworker')).toBe(false)
  const before = (await stored()).length
  expect(await type('policyAdviser')).toBe(true)
  expect(await type('projectLeader')).toBe(false)
  expect(await find('policyAdviser')).toEqual({ id: paperId, state: 'answered' })
  expect((await stored()).length).toBe(before + given.length)
  expect(
    await world.as('policyAdviser', ({ tx }) => paperToType(tx, paperId ?? ''), moment),
    'nothing of whose it is',
  ).toEqual({ audience: 'child', versionIds: paper?.versionIds, state: 'answered' })

  const own = await print('Petra Bakker')
  expect(await world.as('policyAdviser', ({ tx }) => typePaper(tx, own ?? '', given), moment)).toBe(false)
})

test('another way to ask begins a new series; what was answered keeps its own words', async () => {
  const heard = () =>
    world.as('projectLeader', async ({ tx }) =>
      (await questionsOf(tx)).find(one => one.key === 'gehoord-volwassene'),
    )
  const before = await heard()
  const answered = (await stored()).filter(one => one.version_id === before?.versions[0]?.id).length
  expect(answered).toBe(1)
  const change = (why: string | null, number = 2) =>
    world.as(
      'policyAdviser',
      ({ tx, actor }) =>
        writeVersion(
          tx,
          actor,
          before?.id ?? '',
          { number, kind: 'yes-partly-no', why },
          {
            question: 'Word je gehoord?',
            points: null,
          },
        ),
      '2025-07-01',
    )
  await expect(change(null)).rejects.toSatisfy(error => brokenConstraint(error) === 'experience_version_why')
  await change('De schaal was te fijn.')
  await expect(change('Nog een keer', 2)).rejects.toSatisfy(
    error => brokenConstraint(error) === 'experience_version_once',
  )
  const after = await heard()
  expect(after && breaksOf(after)).toEqual([{ on: '2025-07-01', version: 2, why: 'De schaal was te fijn.' }])
  expect((await stored()).filter(one => one.version_id === before?.versions[0]?.id).length).toBe(answered)
  for (const who of ['caseworker', 'administrator', 'ambassador'] as const)
    await expect(
      world.as(who, ({ tx, actor }) => takeStep(tx, actor, before?.id ?? '', 'retired', 'weg')),
    ).rejects.toThrow(/row-level security/)
})

test('five questions at most are asked, and what has stopped does not begin again', async () => {
  const sixth = { theme: 'heard', audience: 'adult', kind: 'yes-partly-no' } as const
  const id = await world.as(
    'projectLeader',
    async ({ tx, actor }) => (await addQuestion(tx, actor, sixth, { question: 'Nog een?', points: null })).id,
  )
  const step = (one: string, what: 'in-use' | 'retired') =>
    world.as('projectLeader', ({ tx, actor }) => takeStep(tx, actor, one, what, 'Omdat'))
  await expect(step(id, 'in-use')).rejects.toSatisfy(
    error => brokenConstraint(error) === 'experience_five_at_most',
  )
  const seen = (await world.as('projectLeader', ({ tx }) => questionsOf(tx))).find(
    one => one.key === 'gezien-volwassene',
  )
  await step(seen?.id ?? '', 'retired')
  await step(id, 'in-use')
  await expect(step(seen?.id ?? '', 'in-use')).rejects.toSatisfy(
    error => brokenConstraint(error) === 'experience_not_retired',
  )
})

test('counts come after the quarter, of enough people, and never what everybody or a few answered', async () => {
  const given = await allBest('professional')
  const answers: [CastKey, number][] = [
    // With a threshold of three the two small ones are two each: what is left of seven fits in no other way.
    ...(['caseworker', 'otherCaseworker', 'fallback'] as const).map((who): [CastKey, number] => [who, 4]),
    ...(['scientist', 'safeHome'] as const).map((who): [CastKey, number] => [who, 2]),
    ...(['institution', 'experienceExpert'] as const).map((who): [CastKey, number] => [who, 5]),
  ]
  for (const [index, [who, answer]] of answers.entries()) {
    const [first, second, third] = given
    const own = [
      { version: first?.version ?? '', answer },
      { version: second?.version ?? '', answer: 5 },
      { version: third?.version ?? '', answer: index < 4 ? 4 : 2 },
    ]
    expect(await world.as(who, ({ tx }) => tellExperienceAtWork(tx, own), '2025-08-01')).toBe(true)
    expect(await world.as(who, ({ tx }) => isAskedAtWork(tx), '2025-09-30')).toBe(false)
    expect(await world.as(who, ({ tx }) => isAskedAtWork(tx), '2025-10-01')).toBe(true)
  }
  expect(await world.as('ambassador', ({ tx }) => isAskedAtWork(tx))).toBe(false)
  const read = async (who: CastKey, on: string) =>
    (await world.as(who, ({ tx }) => answerCounts(tx), on))
      .filter(one => one.audience === 'professional')
      .map(one => [one.key, one.answer, one.counted])
  expect(await read('ambassador', '2025-09-30')).toEqual([])
  expect(await read('caseworker', '2025-11-20')).toEqual([])
  const [spread, same, both] = ['werk-professional', 'werk-professional-2', 'werkdruk-professional']
  const kept = (key: string) => [[key, null, 7], ...[1, 2, 3, 4, 5].map(answer => [key, answer, null])]
  expect(await read('ambassador', '2025-11-20')).toEqual([spread, same, both].flatMap(kept))
  await world.owner
    .updateTable('region_setting')
    .set({ value: 3 })
    .where('name', '=', 'smallNumberThreshold')
    .execute()
  expect(await read('ambassador', '2025-11-20')).toEqual([
    ...kept(spread),
    ...kept(same),
    ...[
      [both, null, 7],
      [both, 1, 0],
      [both, 2, 3],
      [both, 3, 0],
      [both, 4, 4],
      [both, 5, 0],
    ],
  ])
  const families = await world.as('ambassador', ({ tx }) => answerCounts(tx))
  expect(families.filter(one => one.audience === 'adult').map(one => [one.answer, one.counted])).toEqual(
    expect.arrayContaining([[null, null]]),
  )
  expect(families.some(one => one.audience === 'adult' && one.counted !== null)).toBe(false)
})
