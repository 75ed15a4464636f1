import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { myPseudonyms } from '#src/casework/public.ts'
import { takeBack, tellWhatHelped, toldByMe } from '#src/family/what-helped/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { checkObservation, waitingToCheck } from '#src/learning/family-observation/store.server.ts'
import { addEvidence, noteLesson, placeObservation } from '#src/learning/lesson/store.server.ts'
import { inviteToObserve, observations, shareObservation } from '#src/learning/observation/store.server.ts'
import { prepareCase } from '#src/learning/practice-session/prepare/store.server.ts'
import { recordSession } from '#src/learning/practice-session/store.server.ts'
import { asWorker, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'

// Households of which everything that points to somebody is a word that is nowhere else.
const households = [0, 1, 2].map(at => ({
  name: `Qznaam${at}`,
  given: `Qzmoeder${at}`,
  child: `Qzkind${at}`,
  family: `Qzachter${at}`,
  born: `197${at}-03-14`,
  street: `Qzstraat ${at}`,
  town: `Qzdorp${at}`,
}))

let world: World
const caseIds: string[] = []
const personIds: string[] = []
const pseudonyms: string[] = []
let mother: FamilyMember
let lessonId: string

const open = (at: number, who: CastKey) => {
  const { name, given, child, family, born, street, town } = households[at] ?? ({} as never)
  const person = {
    familyName: family,
    expectedOn: undefined,
    sex: 'female' as const,
    dwelling: 'first' as const,
  }
  return world.openCase(
    who,
    {
      name,
      gardenId: at === 2 ? world.otherGardenId : world.gardenId,
      homes: [{ label: 'thuis', isSecret: false, addressLine: street, postcode: '1299 ZX', town }],
      people: [
        { ...person, givenName: given, birthDate: day(born), familyRole: 'parent' },
        { ...person, givenName: child, birthDate: day('2014-05-06'), familyRole: 'child' },
      ],
    },
    '2025-03-01',
  )
}

beforeAll(async () => {
  world = await freshWorld()
  for (const at of households.keys())
    caseIds.push(await open(at, at === 2 ? 'otherCaseworker' : 'caseworker'))
  const people = await world.owner.selectFrom('person').select('id').execute()
  personIds.push(...people.map(one => one.id))
  const own = await world.as('caseworker', ({ tx }) => myPseudonyms(tx))
  pseudonyms.push(...own.map(one => one.pseudonym))
  mother = await openFamilyPages(world, caseIds[0] ?? '', 'Qzmoeder0')
  lessonId = await fillLearning()
}, 60_000)
afterAll(() => world.close())

/** Everything that learning can hold of a household, told by who works on it. */
async function fillLearning(): Promise<string> {
  const pseudonym = pseudonyms[0] ?? ''
  const sessionId = await world.as('projectLeader', ({ tx, actor }) =>
    recordSession(tx, actor, {
      heldOn: day('2025-11-20'),
      purpose: 'Leren',
      theme: undefined,
      guest: undefined,
      notes: undefined,
      present: [world.accounts.caseworker],
    }),
  )
  await asWorker(world.app, world.regionId, momentAt(day('2025-11-20'), '10:00'), tx =>
    inviteToObserve(tx, {
      id: 1,
      name: 'network-consultation.held',
      regionId: world.regionId,
      ids: { caseId: caseIds[0] ?? '' },
    }),
  )
  return world.as('caseworker', async ({ tx, actor, today }) => {
    await prepareCase(tx, actor, sessionId, { pseudonym, question: 'Hoe verder?' })
    const seen = { effect: 'helped', about: 'process', text: 'Samen plannen hielp.', pseudonym } as const
    await shareObservation(tx, actor, seen, today)
    const words = {
      title: 'Samen',
      kind: 'content',
      goal: '2',
      statement: 'Het hielp.',
      context: undefined,
    } as const
    const id = await noteLesson(tx, actor, words, 'Gezien', today)
    const [shared] = await observations(tx, 1)
    if (shared)
      await placeObservation(tx, actor, shared, {
        lessonId: id,
        direction: 'for',
        perspective: 'professional',
      })
    await addEvidence(tx, actor, id, {
      direction: 'against',
      perspective: 'professional',
      pseudonym,
      gardenId: world.gardenId,
      text: 'Soms niet.',
      seenOn: today,
    })
    return id
  })
}

const functions = [
  'learning_case',
  'practice_board()',
  'session_scores()',
  'family_observations_to_check()',
  'my_family_observations()',
]

/** Every row of every table, view and answer that the app may read, as it is sent to this person. */
async function allThatReads(who: CastKey): Promise<string> {
  const tables = await sql<{ name: string }>`
    select quote_ident(c.relname) as name from pg_class c where c.relnamespace = 'public'::regnamespace
      and c.relkind in ('r', 'p', 'v') and has_table_privilege('toekomsttuin_app', c.oid, 'select')`.execute(
    world.owner,
  )
  const from = [...tables.rows.map(one => one.name), ...functions]
  const asked = [
    ...caseIds.map(id => `learning_team_of('${id}')`),
    ...caseIds.map(id => `learning_asker_of('${id}')`),
    `lesson_in_steering('${lessonId}')`,
  ]
  return world.as(who, async ({ tx }) => {
    const parts: string[] = []
    for (const one of [...from, ...asked]) {
      const { rows } = await sql<{ words: string | null }>`
        select string_agg(x::text, ' ') as words from ${sql.raw(one)} x`.execute(tx)
      parts.push(rows[0]?.words ?? '')
    }
    return parts.join(' ')
  })
}

const learners = [
  'projectLeader',
  'policyAdviser',
  'experienceExpert',
  'fallback',
  'safeHome',
  'institution',
] as const
const steerers = ['projectGroupMember', 'ambassador'] as const

test.each([...learners, ...steerers])(
  '%s reaches no name, birthday, address or id of any household, in whatever table is asked',
  async who => {
    const read = await allThatReads(who)
    const marks = [...households.flatMap(one => Object.values(one)), ...caseIds, ...personIds]
    expect(marks.filter(mark => read.includes(mark))).toEqual([])
    expect(read.includes(pseudonyms[0] ?? '?')).toBe((learners as readonly string[]).includes(who))
  },
  60_000,
)

test('the question would find them: who works on a household reads all of it', async () => {
  const read = await allThatReads('caseworker')
  expect(Object.values(households[0] ?? {}).filter(mark => !read.includes(mark))).toEqual([])
  expect(read).not.toContain('Qznaam2')
}, 60_000)

const tell = (words: string, withPseudonym: boolean) =>
  mother.as(({ tx, actor }) =>
    tellWhatHelped(tx, actor, caseIds[0] ?? '', { effect: 'hindered', words, withPseudonym }),
  )
const waiting = (who: CastKey) => world.as(who, ({ tx }) => waitingToCheck(tx))
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )
const check = (who: CastKey, id: string | undefined, about: 'process' | null = 'process') =>
  refusalOf(world.as(who, ({ tx }) => checkObservation(tx, id ?? '', about)))
const crossed = (words: string) =>
  world.as('projectLeader', async ({ tx }) => (await observations(tx, 50)).find(one => one.text === words))

test('what a family tells is read by nobody of the team, and crosses as it was told after a stranger looked', async () => {
  const words = 'Ik moest qzverhaalzq drie keer vertellen.'
  await tell(words, false)
  for (const who of ['caseworker', 'scientist', 'projectLeader', 'privacyOfficer'] as const)
    expect(await allThatReads(who)).not.toContain('qzverhaalzq')
  expect(await waiting('scientist')).toEqual([])
  const [told] = await waiting('experienceExpert')
  expect(told).toMatchObject({ words, effect: 'hindered' })
  expect(await check('scientist', told?.id)).toBe('family_observation_waits')
  expect(await check('caseworker', told?.id)).toBe('family_observation_waits')
  expect(await check('experienceExpert', told?.id)).toBe('went through')
  expect(await check('experienceExpert', told?.id)).toBe('family_observation_waits')
  expect(await crossed(words)).toMatchObject({
    voice: 'family',
    pseudonym: null,
    sharedBy: null,
    sharedById: null,
  })
}, 60_000)

test('with their yes it counts for the household, by its pseudonym and no more', async () => {
  await tell('Het gesprek was te vroeg.', true)
  const [told] = await waiting('experienceExpert')
  await check('experienceExpert', told?.id)
  const found = await crossed('Het gesprek was te vroeg.')
  expect(found).toMatchObject({ voice: 'family', gardenName: 'Verzonnendam' })
  expect(pseudonyms).toContain(found?.pseudonym)
})

test('a colleague’s name leads to a household too, and keeps it from crossing', async () => {
  await tell('Zonder caseworker was het niet gelukt.', false)
  const [told] = await waiting('experienceExpert')
  expect(await check('experienceExpert', told?.id)).toBe('no_name_crosses')
  await check('experienceExpert', told?.id, null)
})

test('a name of the household keeps it from crossing, whoever checks; then it stays with the family', async () => {
  await tell('Met qzkind0s juf ging het goed.', false)
  const [told] = await waiting('experienceExpert')
  expect(await check('experienceExpert', told?.id)).toBe('no_name_crosses')
  expect(await check('experienceExpert', told?.id, null)).toBe('went through')
  expect((await mother.as(({ tx }) => toldByMe(tx)))[0]?.state).toBe('kept')
  expect(await waiting('experienceExpert')).toEqual([])
})

test('a name is also known without its accents, by what Dutch puts behind it, and when it is short', async () => {
  const rename = (given_name: string) =>
    world.owner.updateTable('person').set({ given_name }).where('given_name', '=', last).execute()
  let last = 'Qzmoeder0'
  for (const [name, words] of [
    ['Karim', 'Met Karims broer ging het goed.'],
    ['José', 'Met jose ging het goed.'],
    ['Jose', 'Met José ging het goed.'],
    ['Bo', 'Met Bo ging het goed.'],
    ['Kees', 'Keesje ging mee.'],
  ] as const) {
    await rename(name)
    last = name
    await tell(words, false)
    const [told] = await waiting('experienceExpert')
    expect(await check('experienceExpert', told?.id), words).toBe('no_name_crosses')
    await check('experienceExpert', told?.id, null)
  }
  await rename('Qzmoeder0')
})

test('who worked with a household that was merged into this one does not check', async () => {
  const merge = (into: string | null) =>
    world.owner
      .updateTable('household_case')
      .set({ merged_into: into })
      .where('id', '=', caseIds[1] ?? '')
      .execute()
  await sql`insert into role_assignment (region_id, account_id, role, during)
    values (${world.regionId}, ${world.accounts.institution}, 'behavioural-scientist', '[2025-03-01,)')`.execute(
    world.owner,
  )
  await sql`insert into case_involvement (region_id, case_id, account_id, part, capacity, task, during)
    select region_id, case_id, ${world.accounts.institution}, part, capacity, task, tstzrange('2025-03-02', '2025-04-01')
    from case_involvement where case_id = ${caseIds[1]} and account_id = ${world.accounts.scientist} limit 1`.execute(
    world.owner,
  )
  await tell('Dat wij allebei tegelijk mochten.', false)
  expect(await waiting('institution')).toHaveLength(1)
  await merge(caseIds[0] ?? '')
  expect(await waiting('institution')).toEqual([])
  await merge(null)
  const [told] = await waiting('experienceExpert')
  await check('experienceExpert', told?.id, null)
})

test('the family takes it back everywhere, until a lesson rests on it', async () => {
  const words = 'De bus reed niet op dat uur.'
  await tell(words, false)
  const [told] = await waiting('experienceExpert')
  await check('experienceExpert', told?.id)
  await mother.as(({ tx }) => takeBack(tx, told?.id ?? ''))
  expect(await crossed(words)).toBeUndefined()
  await tell('Koffie aan tafel hielp.', false)
  const [second] = await waiting('experienceExpert')
  await check('experienceExpert', second?.id)
  const seen = await crossed('Koffie aan tafel hielp.')
  await world.as('caseworker', ({ tx, actor }) =>
    placeObservation(tx, actor, seen as never, { lessonId, direction: 'for', perspective: 'family' }),
  )
  expect(await refusalOf(mother.as(({ tx }) => takeBack(tx, second?.id ?? '')))).toBe('a_lesson_rests_on_it')
  expect((await mother.as(({ tx }) => toldByMe(tx)))[0]?.state).toBe('counts')
})
