import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { sitDown, type Table } from '#tests/support/table.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { answerApart, askApart } from '../apart/store.server.ts'
import { beginFamilyTime, endFamilyTime, showLine } from '../family-time/store.server.ts'
import { markAgreement } from '../mark/store.server.ts'
import { type Given, shownNumbers } from '../score/rules.ts'
import { giveScore, hideScores, showScores } from '../score/store.server.ts'
import { stopMeeting, stopOf, tellStop } from '../stop/store.server.ts'
import { changeWords, type Place, say, talkPiece } from '../store.server.ts'
import { type Beside, besidePiece } from './store.server.ts'

let world: World
let caseId: string
let people: { mother: string; child: string }
const seated = () => ({
  mother: { person: people.mother },
  child: { person: people.child },
  grandmother: { name: 'Oma Ria' },
  neighbour: { name: 'Buurvrouw Els' },
  uncle: { name: 'Oom Joep' },
  contact: { account: world.accounts.caseworker },
  scientist: { account: world.accounts.scientist },
})
const sit = () => sitDown(world, caseId, seated())

beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase()
  const found = await world.owner.selectFrom('person').select(['id', 'given_name']).execute()
  const idOf = (name: string) => found.find(one => one.given_name === name)?.id ?? ''
  people = { mother: idOf('Petra'), child: idOf('Sofie') }
})
afterAll(() => world.close())

type At = { as: <T>(work: (tx: Tx, place: Place & { seatId: string }) => Promise<T>) => Promise<T> }
const besideOf = async (tx: Tx, sittingId: string) =>
  (await gather<{ beside: Beside }>(tx, { beside: besidePiece(sittingId) })).beside
const seenAt = (at: At, { sittingId }: Pick<Table, 'sittingId'>) => at.as(tx => besideOf(tx, sittingId))
const linesAt = (at: At, sittingId: string) =>
  at.as(
    async tx =>
      (await gather<{ talk: { lines: { id: string }[] } | null }>(tx, { talk: talkPiece(sittingId) })).talk
        ?.lines ?? [],
  )
const give = (at: At, given: Partial<Given>) =>
  at.as((tx, place) =>
    giveScore(tx, place, randomUUID(), { score: 5, face: null, why: null, mayBeShown: true, ...given }),
  )
const saying = (at: At, kind: 'worry' | 'agreement', words = 'Els belt elke dag.') =>
  at.as(async (tx, place) => {
    const id = randomUUID()
    await say(tx, place, id, { kind, words, audience: 'everyone' })
    return id
  })
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    error => brokenConstraint(error) ?? String(error),
  )

test('a number goes to who facilitates alone; also the contact person, who leads too, finds nothing', async () => {
  const table = await sit()
  const [mother, neighbour] = [await table.device('mother'), await table.device('neighbour')]
  await give(mother, { score: 3, why: 'Ik slaap slecht.', mayBeShown: false })
  expect((await seenAt(mother, table)).ownScore).toMatchObject({ score: 3, mayBeShown: false })
  expect((await table.lead(tx => besideOf(tx, table.sittingId))).facilitator?.scores).toMatchObject([
    { seatId: table.seats.mother, score: 3, why: 'Ik slaap slecht.' },
  ])
  for (const other of [neighbour, table.colleague('caseworker', 'contact')]) {
    const seen = await seenAt(other, table)
    expect([seen.ownScore, seen.facilitator]).toEqual([null, null])
    const rows = await other.as(tx => tx.selectFrom('meeting_score').selectAll().execute())
    expect(rows).toEqual([])
  }
  const forAnother = neighbour.as((tx, place) =>
    giveScore(tx, { ...place, seatId: table.seats.mother }, randomUUID(), {
      ...{ score: 10, face: null, why: null, mayBeShown: true },
    }),
  )
  await expect(forAnother).rejects.toThrow(/row-level security/)
})

test('the large screen shows which numbers were given by enough who said yes; once, and never a child’s', async () => {
  const table = await sit()
  const large = await table.device(null)
  const [mother, grandmother, neighbour, uncle, child] = [
    await table.device('mother'),
    await table.device('grandmother'),
    await table.device('neighbour'),
    await table.device('uncle'),
    await table.device('child'),
  ]
  await give(mother, { score: 2 })
  await give(child, { score: 9 })
  await give(grandmother, { score: 6 })
  await give(neighbour, { score: 6 })
  await give(uncle, { score: 8, mayBeShown: false })
  expect(await table.lead(tx => showScores(tx, table.sittingId)), 'three, and a child').toBe(false)
  expect(await uncle.as(tx => showScores(tx, table.sittingId)), 'no facilitator').toBe(false)
  expect((await seenAt(large, table)).shown).toEqual([])
  await give(table.colleague('caseworker', 'contact'), { score: 7 })
  expect(await table.lead(tx => showScores(tx, table.sittingId))).toBe(true)
  expect((await seenAt(large, table)).shown).toEqual([{ scores: [2, 6, 7] }])
  await give(uncle, { score: 8 })
  expect(await table.lead(tx => showScores(tx, table.sittingId)), 'a second time').toBe(false)
  expect((await seenAt(large, table)).shown).toEqual([{ scores: [2, 6, 7] }])
  await table.lead(tx => hideScores(tx, table.sittingId))
  expect((await seenAt(large, table)).shown.at(-1)).toEqual({ scores: null })
  expect(
    shownNumbers(
      [2, 6, 6, 7].map(score => ({ score, mayBeShown: true, isChild: false })),
      4,
    ),
  ).toEqual([2, 6, 7])
})

test('who asks to speak apart is heard by who facilitates, and asks once until it was seen', async () => {
  const table = await sit()
  const [mother, uncle] = [await table.device('mother'), await table.device('uncle')]
  await mother.as((tx, place) => askApart(tx, place, randomUUID()))
  await mother.as((tx, place) => askApart(tx, place, randomUUID()))
  const asks = async () => (await table.lead(tx => besideOf(tx, table.sittingId))).facilitator?.asks ?? []
  expect(await asks()).toMatchObject([{ seatId: table.seats.mother, isAnswered: false }])
  const [ask] = await asks()
  await expect(
    uncle.as((tx, place) =>
      answerApart(tx, { ...place, accountId: world.accounts.scientist }, ask?.id ?? ''),
    ),
  ).rejects.toThrow()
  await table.lead(tx => answerApart(tx, table.leader, ask?.id ?? ''))
  expect((await seenAt(mother, table)).apart).toBe('answered')
  expect((await seenAt(uncle, table)).apart).toBeNull()
  await mother.as((tx, place) => askApart(tx, place, randomUUID()))
  expect(await asks(), 'asked again').toHaveLength(2)
  const onBothScreens = randomUUID()
  const neighbour = await table.device('neighbour')
  await uncle.as((tx, place) => askApart(tx, place, onBothScreens))
  await neighbour.as((tx, place) => askApart(tx, place, onBothScreens))
  await neighbour.as((tx, place) => askApart(tx, place, onBothScreens))
  const heard = (await asks()).map(({ seatId }) => seatId)
  expect(heard.slice(2), 'one button, sent to two screens').toEqual([
    table.seats.uncle,
    table.seats.neighbour,
  ])
})

test('dissent stands as theirs, over the words that were read; for who leads only where they chose so', async () => {
  const table = await sit()
  const [mother, uncle] = [await table.device('mother'), await table.device('uncle')]
  const lineId = await saying(mother, 'agreement')
  const read = await mother.as(tx =>
    tx.selectFrom('meeting_words').select('id').where('line_id', '=', lineId).execute(),
  )
  const mark = (at: At, mark: 'agree' | 'disagree', audience: 'everyone' | 'facilitator', remark?: string) =>
    at.as((tx, place) =>
      markAgreement(tx, place, randomUUID(), {
        lineId,
        read: read.map(({ id }) => id),
        mark,
        audience,
        remark,
      }),
    )
  await mark(mother, 'agree', 'everyone')
  await mark(uncle, 'disagree', 'facilitator', 'Els heeft daar geen tijd voor.')
  expect((await seenAt(mother, table)).marks).toMatchObject([
    { name: 'Petra Bakker', mark: 'agree', isOwn: true },
  ])
  const forLeader = (await table.lead(tx => besideOf(tx, table.sittingId))).marks
  expect(forLeader.map(({ name, mark, remark }) => [name, mark, remark])).toEqual([
    ['Oom Joep', 'disagree', 'Els heeft daar geen tijd voor.'],
    ['Petra Bakker', 'agree', null],
  ])
  await mark(mother, 'disagree', 'facilitator')
  expect((await seenAt(uncle, table)).marks.find(({ isOwn }) => !isOwn)?.mark, 'what she said to all').toBe(
    'agree',
  )
  const worry = await saying(mother, 'worry')
  const onWorry = mother.as((tx, place) =>
    markAgreement(tx, place, randomUUID(), {
      lineId: worry,
      read: [],
      mark: 'agree',
      audience: 'everyone',
      remark: undefined,
    }),
  )
  expect(await refusal(onWorry)).toBe('mark_on_agreement')
})

test('in their own time the family’s lines are theirs, until who said it shows it', async () => {
  const table = await sit()
  const [mother, uncle, neighbour] = [
    await table.device('mother'),
    await table.device('uncle'),
    await table.device('neighbour'),
  ]
  const early = await saying(neighbour, 'worry', 'Eerder gezegd.')
  const until = momentAt(day('2025-11-20'), '10:30')
  const stays = { seats: [table.seats.mother, table.seats.uncle], until }
  await table.lead(tx => beginFamilyTime(tx, table.leader, stays))
  expect(await refusal(table.lead(tx => beginFamilyTime(tx, table.leader, stays)))).toBe(
    'family_time_follows',
  )
  const lineId = await saying(mother, 'agreement', 'Joep slaapt hier dit weekend.')
  const ids = async (at: At) => (await linesAt(at, table.sittingId)).map(({ id }) => id)
  expect(await ids(uncle)).toEqual([early, lineId])
  const tokens = [mother, uncle].map(({ token }) => token.toString('hex'))
  const audiences = await uncle.as(tx =>
    sql<{
      audience: string
    }>`select distinct audience from live_audiences(${table.sittingId}, ${tokens}::text[], 30)`.execute(tx),
  )
  expect(audiences.rows, 'whose line it is stands on one screen').toHaveLength(2)
  const leader: At = { as: work => table.lead(tx => work(tx, { ...table.leader, seatId: '' })) }
  for (const other of [leader, neighbour, table.colleague('caseworker', 'contact'), await table.device(null)])
    expect(await ids(other)).toEqual([early])
  expect(await refusal(saying(neighbour, 'worry'))).toBe('family_time_is_theirs')
  const toLeaderAlone = mother.as((tx, place) =>
    say(tx, place, randomUUID(), { kind: 'worry', words: 'Ik ben bang voor Joep.', audience: 'facilitator' }),
  )
  expect(await refusal(toLeaderAlone), 'never turned into theirs').toBe('family_time_is_theirs')
  expect(await refusal(saying(leader, 'worry'))).toBe('family_time_is_theirs')
  const overEarly = mother.as((tx, place) =>
    changeWords(tx, place, randomUUID(), { lineId: early, words: 'Anders.', read: [] }),
  )
  expect(await refusal(overEarly)).toBe('family_time_is_theirs')
  expect((await seenAt(neighbour, table)).familyTime).toMatchObject({ isMine: false })
  await table.lead(tx => endFamilyTime(tx, table.leader))
  const showing = (at: At) =>
    at.as((tx, place) => showLine(tx, place, { id: lineId, words: 'Joep slaapt hier dit weekend.' }))
  expect(await showing(uncle), 'not who said it').toBeNull()
  expect(await ids(leader)).toEqual([early])
  const shownAs = await showing(mother)
  expect(await showing(mother), 'twice').toBeNull()
  expect(await ids(leader)).toEqual([early, shownAs])
})

test('after a stop nothing is said any more, everybody knows that, and why is for the team', async () => {
  const table = await sit()
  const mother = await table.device('mother')
  expect(
    await refusal(
      mother.as((tx, place) =>
        stopMeeting(tx, { ...place, accountId: world.accounts.scientist }, randomUUID()),
      ),
    ),
  ).toContain('row-level security')
  await table.lead(tx => stopMeeting(tx, table.leader, randomUUID()))
  await table.lead(tx => stopMeeting(tx, table.leader, randomUUID()))
  expect(await refusal(saying(mother, 'worry'))).toBe('meeting_is_open')
  expect((await seenAt(mother, table)).isStopped).toBe(true)
  const stop = await table.lead(tx => stopOf(tx, table.sittingId))
  const account = {
    reason: 'Vader dreigde.',
    whoLeft: 'Moeder eerst.',
    called: ['safe-home' as const],
    next: 'Ik bel om vijf uur.',
  }
  await table.lead(tx => tellStop(tx, table.leader, { id: stop?.id ?? '', caseId }, account))
  expect((await world.as('caseworker', ({ tx }) => stopOf(tx, table.sittingId)))?.account).toMatchObject(
    account,
  )
  expect(await mother.as(tx => tx.selectFrom('meeting_stop_account').selectAll().execute())).toEqual([])
})
