import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { settingDefaults as terms } from '#src/access/settings.ts'
import { type Day, day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { observations, shareObservation } from '../observation/store.server.ts'
import { giveSeat } from '../practice-group/store.server.ts'
import { changeSession, recordSession } from '../practice-session/store.server.ts'
import type { Direction, LessonStatus, Perspective } from './rules.ts'
import {
  addEvidence,
  changeLesson,
  lessonOn,
  lessonsOn,
  noteLesson,
  placeObservation,
  takeStep,
  weighAgainst,
} from './store.server.ts'

let world: World
let lessonId: string
beforeAll(async () => {
  world = await freshWorld()
  for (const who of [
    'caseworker',
    'scientist',
    'safeHome',
    'institution',
    'experienceExpert',
    'adviser',
  ] as const)
    await world.as('projectLeader', ({ tx, actor }) =>
      giveSeat(tx, actor, {
        accountId: world.accounts[who],
        membership: who === 'adviser' ? 'advisory' : 'structural',
        fromDay: day('2025-09-01'),
      }),
    )
})
afterAll(() => world.close())

const words = { title: 'Samen plannen', kind: 'content', statement: 'Het werkt.', goal: '2' } as const
const noted = { ...words, context: undefined }
beforeEach(async () => {
  lessonId = await world.as(
    'caseworker',
    ({ tx, actor, today }) => noteLesson(tx, actor, noted, 'Gezien', today),
    '2025-09-01',
  )
})

const lesson = (who: CastKey = 'projectLeader', on = '2025-11-20') =>
  world.as(who, ({ tx }) => lessonOn(tx, lessonId, day(on), terms), on)

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

const add = (pseudonym: string, gardenId: string, perspective: Perspective, direction: Direction = 'for') =>
  world.as('scientist', ({ tx, actor, today }) =>
    addEvidence(tx, actor, lessonId, {
      direction,
      perspective,
      pseudonym,
      gardenId,
      text: 'Zo ging het.',
      seenOn: today,
    }),
  )

const step = (who: CastKey, number: number, status: LessonStatus, sessionId?: string, on = '2025-11-20') =>
  world.as(
    who,
    ({ tx, actor, today }) =>
      takeStep(tx, actor, lessonId, { status, why: 'Besproken', number, sessionId }, today),
    on,
  )

const session = (present: CastKey[], heldOn: Day = day('2025-11-20')) =>
  world.as('projectLeader', ({ tx, actor }) =>
    recordSession(tx, actor, {
      heldOn,
      purpose: 'Toetsen',
      theme: undefined,
      guest: undefined,
      notes: undefined,
      present: present.map(key => world.accounts[key]),
    }),
  )

test('a new lesson is noted, not supported, and says what is missing', async () => {
  const found = await lesson()
  expect(found).toMatchObject({ status: 'noted', isSupported: false, author: 'Persoon caseworker' })
  expect(found?.missing.map(one => one.what)).toEqual(['cases', 'gardens', 'perspectives', 'quorum'])
})

test('evidence from three households in two gardens, weighed and judged by a quorum, is enough', async () => {
  await step('caseworker', 2, 'shared')
  await step('caseworker', 3, 'under-validation')
  await add('Berk 24', world.gardenId, 'family')
  await add('Eik 31', world.gardenId, 'professional')
  await add('Iep 75', world.otherGardenId, 'professional')
  await add('Wilg 58', world.gardenId, 'family', 'against')
  expect((await lesson())?.missing.map(one => one.what)).toEqual(['weighing', 'quorum'])
  await world.as('scientist', ({ tx, actor }) =>
    weighAgainst(tx, actor, lessonId, 'Past bij een ander gezin.'),
  )
  const sessionId = await session(['caseworker', 'scientist', 'safeHome', 'experienceExpert'])
  expect((await lesson())?.missing).toEqual([])
  await step('scientist', 4, 'validated', sessionId)
  expect(await lesson()).toMatchObject({ status: 'validated', isSupported: true })
})

test('who gives advice and who has no seat is no part of the quorum', async () => {
  const later = '2025-12-05'
  await step('caseworker', 2, 'shared')
  await step('caseworker', 3, 'under-validation', undefined, later)
  const quorum = async () =>
    (await lesson('projectLeader', later))?.missing.find(one => one.what === 'quorum')?.have
  await session(['adviser', 'projectLeader', 'otherCaseworker', 'policyAdviser'], day(later))
  expect(await quorum()).toBe(0)
  await session(['caseworker', 'scientist', 'adviser', 'projectLeader', 'otherCaseworker'], day(later))
  expect(await quorum()).toBe(2)
})

test('a lesson looks on an earlier day as it was then', async () => {
  await add('Berk 24', world.gardenId, 'family')
  await step('caseworker', 2, 'shared', undefined, '2025-10-01')
  expect((await lesson('projectLeader', '2025-11-19'))?.evidence).toEqual([])
  expect((await lesson('projectLeader', '2025-09-30'))?.status).toBe('noted')
  expect((await lesson('projectLeader', '2025-10-01'))?.status).toBe('shared')
  expect(await lesson('projectLeader', '2025-08-31')).toBeUndefined()
})

test('whoever wrote a lesson does not validate it, whatever the pages allow', async () => {
  const sessionId = await session(['scientist'])
  expect(await refusalOf(step('caseworker', 2, 'validated', sessionId))).toBe('validator_is_not_author')
})

test('whoever changed the words is an author too: neither of the two validates it, a third does', async () => {
  const statement = 'Het werkt met wie erbij hoort.'
  await world.as('scientist', ({ tx }) => changeLesson(tx, lessonId, { ...noted, statement, version: 1 }))
  const sessionId = await session(['scientist'])
  expect(await refusalOf(step('scientist', 2, 'validated', sessionId))).toBe('validator_is_not_author')
  expect(await refusalOf(step('caseworker', 2, 'validated', sessionId))).toBe('validator_is_not_author')
  expect(await refusalOf(step('projectLeader', 2, 'validated', sessionId))).toBe('went through')
})

test('nothing is judged without a session, and an expert by experience passes on but does not judge', async () => {
  expect(await refusalOf(step('scientist', 2, 'insufficient'))).toBe('a_session_settles')
  const sessionId = await session(['scientist'])
  expect(await refusalOf(step('experienceExpert', 2, 'rejected', sessionId))).toMatch(/row-level security/)
  expect(await refusalOf(step('experienceExpert', 2, 'shared'))).toBe('went through')
})

test('two people who take the same step at once do not both succeed', async () => {
  await step('caseworker', 2, 'shared')
  expect(await refusalOf(step('scientist', 2, 'shared'))).toBe('one_step_at_a_time')
})

test('the second of two changes is told, and a judged lesson keeps its words', async () => {
  const change = (statement: string, version: number) =>
    world.as('experienceExpert', ({ tx }) => changeLesson(tx, lessonId, { ...noted, statement, version }))
  expect(await change('Het werkt goed.', 1)).toBe(true)
  expect(await change('Het werkt niet.', 1)).toBe(false)
  await step('scientist', 2, 'validated', await session(['scientist']))
  expect(await refusalOf(change('Het werkt altijd.', 2))).toBe('a_judged_lesson_keeps_its_words')
  expect((await lesson())?.statement).toBe('Het werkt goed.')
})

test('an observation counts once for a lesson', async () => {
  const [seen] = await world.as('experienceExpert', async ({ tx, actor, today }) => {
    const input = { pseudonym: undefined, effect: 'helped', about: 'process', text: 'Luisteren' } as const
    await shareObservation(tx, actor, input, today)
    return observations(tx, 1)
  })
  if (!seen) throw new Error('nothing was shared')
  const place = () =>
    world.as('caseworker', ({ tx, actor }) =>
      placeObservation(tx, actor, seen, { lessonId, direction: 'for', perspective: 'experience-expert' }),
    )
  await place()
  expect(await refusalOf(place())).toBe('an_observation_counts_once')
  expect((await lesson())?.evidence.map(one => one.text)).toEqual(['Luisteren'])
})

test('a session before the validation began does not count, and who judged a lesson stays known', async () => {
  const later = '2025-11-25'
  await session(['scientist', 'caseworker', 'safeHome', 'institution'])
  await step('caseworker', 2, 'shared')
  await step('caseworker', 3, 'under-validation', undefined, later)
  const quorum = async () =>
    (await lesson('projectLeader', later))?.missing.find(one => one.what === 'quorum')?.have
  expect(await quorum()).toBe(0)
  const sessionId = await session(['scientist', 'caseworker', 'safeHome'], day(later))
  expect(await quorum()).toBe(3)
  await step('scientist', 4, 'insufficient', sessionId, later)
  const nobody = {
    version: 1,
    heldOn: day('2025-11-20'),
    purpose: 'Toetsen',
    theme: undefined,
    guest: undefined,
    notes: undefined,
    present: [],
  }
  const empty = world.as('projectLeader', ({ tx, actor }) =>
    changeSession(tx, actor.regionId, sessionId, nobody),
  )
  expect(await refusalOf(empty)).toBe('a_judging_session_stays')
})

test.each(['ambassador', 'projectGroupMember', 'administrator', 'privacyOfficer', 'adviser'] as const)(
  '%s reads no lessons and writes none',
  async who => {
    expect(await world.as(who, ({ tx, today }) => lessonsOn(tx, today, terms))).toEqual([])
    const note = world.as(who, ({ tx, actor, today }) => noteLesson(tx, actor, noted, 'Gezien', today))
    await expect(note).rejects.toThrow(/row-level security/)
  },
)

test('evidence and steps do not change, not even by the owner of the database', async () => {
  await add('Berk 24', world.gardenId, 'family')
  await expect(world.owner.updateTable('lesson_evidence').set({ text: 'anders' }).execute()).rejects.toThrow(
    /append-only/,
  )
  await expect(world.owner.deleteFrom('lesson_step').execute()).rejects.toThrow(/append-only/)
})
