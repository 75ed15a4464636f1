import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameDeputy } from '#src/casework/deputy/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { AnswerWay } from './rules.ts'
import { answerMessage, messagesIn, ownMessages, sendMessage, waitingMessagesPiece } from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
let father: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  await world.as('caseworker', ({ tx, actor }) =>
    tx
      .insertInto('case_involvement')
      .values({
        region_id: actor.regionId,
        case_id: caseId,
        account_id: world.accounts.safeHome,
        part: 'team-member',
        capacity: 'safe-home-worker',
        task: 'kijkt mee',
        during: '[2025-03-01T08:00:00Z,)',
      })
      .execute(),
  )
})
afterAll(() => world.close())

const sends = (who: FamilyMember, words: string, answerWay: AnswerWay = 'here') =>
  who.as(({ tx, actor }) =>
    sendMessage(tx, actor, caseId, { words, answerWay, answerBy: day('2025-11-24'), isAlarming: false }),
  )
const readBy = (who: CastKey, on?: string) =>
  world.as(who, async ({ tx }) => (await messagesIn(tx, caseId)).map(one => one.words), on)
const waitsFor = (who: CastKey, on?: string) =>
  world.as(
    who,
    async ({ tx }) => (await gather(tx, { waiting: waitingMessagesPiece() })).waiting.map(one => one.words),
    on,
  )
const own = (who: FamilyMember) => who.as(({ tx, actor }) => ownMessages(tx, actor.accountId, caseId))

test('what the mother sends reaches who is closest and the behavioural scientist, and nobody else of the team', async () => {
  await sends(mother, 'Mag mijn zus mee?')
  expect(await readBy('caseworker')).toEqual(['Mag mijn zus mee?'])
  expect(await readBy('scientist')).toEqual(['Mag mijn zus mee?'])
  for (const who of ['safeHome', 'otherCaseworker', 'fallback', 'privacyOfficer'] as const)
    expect(await readBy(who), who).toEqual([])
})

test('the father reads nothing of it: not the message, not the answer, not how many there are', async () => {
  const id = await sends(mother, 'Ik wil alleen praten.')
  await world.as('caseworker', ({ tx, actor }) =>
    answerMessage(tx, actor, caseId, id, 'Donderdag om tien uur.'),
  )
  const his = await father.as(async ({ tx }) => [
    ...(await tx.selectFrom('family_message').selectAll().execute()),
    ...(await tx.selectFrom('family_message_answer').selectAll().execute()),
  ])
  expect(his).toEqual([])
  expect((await own(mother)).find(one => one.words === 'Ik wil alleen praten.')?.answer?.words).toBe(
    'Donderdag om tien uur.',
  )
})

test('who wants to be called finds no trace of it on the own pages, also not of what was done', async () => {
  const id = await sends(mother, 'Bel me op mijn werk.', 'call')
  await world.as('caseworker', ({ tx, actor }) =>
    answerMessage(tx, actor, caseId, id, 'Gebeld op haar werk.'),
  )
  const hers = await mother.as(async ({ tx }) => ({
    messages: await tx.selectFrom('family_message').select('words').execute(),
    answers: await tx.selectFrom('family_message_answer').select('words').execute(),
  }))
  expect(JSON.stringify(hers)).not.toMatch(/werk/)
  expect(await readBy('caseworker')).toContain('Bel me op mijn werk.')
})

test('a message is answered once, by somebody who may read it', async () => {
  const id = await sends(mother, 'Wanneer is de rechtbank?')
  const answers = (who: CastKey) =>
    world.as(who, ({ tx, actor }) => answerMessage(tx, actor, caseId, id, 'Dat weet ik morgen.'))
  await expect(answers('safeHome')).rejects.toThrow(/row-level security/)
  await answers('scientist')
  await expect(answers('caseworker')).rejects.toThrow(/family_message_answer_pkey/)
})

test('nobody writes in the name of another, or about a household that is not open to them', async () => {
  const asFather = father.as(({ tx, actor }) =>
    sendMessage(tx, { ...actor, personId: mother.personId }, caseId, {
      words: 'Alles gaat goed.',
      answerWay: 'here',
      answerBy: day('2025-11-24'),
      isAlarming: false,
    }),
  )
  await expect(asFather).rejects.toThrow(/row-level security/)
  const other = await world.openCase('otherCaseworker', { name: 'Ander' }, '2025-03-01')
  const elsewhere = father.as(({ tx, actor }) =>
    sendMessage(tx, actor, other, {
      words: 'Hallo',
      answerWay: 'here',
      answerBy: day('2025-11-24'),
      isAlarming: false,
    }),
  )
  await expect(elsewhere).rejects.toThrow(/row-level security/)
})

test('on days of absence the deputy is asked, and afterwards the contact person again', async () => {
  await sends(mother, 'Kan het een week later?')
  await world.as('caseworker', ({ tx, actor }) =>
    nameDeputy(tx, actor, caseId, {
      accountId: world.accounts.fallback,
      fromDay: day('2025-12-01'),
      untilDay: day('2025-12-05'),
      reason: 'leave',
    }),
  )
  const waits = 'Kan het een week later?'
  expect(await waitsFor('caseworker', '2025-11-20')).toContain(waits)
  expect(await waitsFor('fallback', '2025-12-02')).toContain(waits)
  expect(await readBy('fallback', '2025-12-02')).toContain(waits)
  expect(await waitsFor('caseworker', '2025-12-02')).toEqual([])
  expect(await readBy('fallback', '2025-12-08')).toEqual([])
})
