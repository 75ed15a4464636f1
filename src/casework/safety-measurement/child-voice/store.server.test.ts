import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { recordTalk, talksPiece } from '../difference/store.server.ts'
import { outcomesPiece, recordOutcome } from '../instrument/store.server.ts'
import { holding } from '../rules.ts'
import { measurementsIn, recordMeasurement } from '../store.server.ts'
import type { VoiceInput } from './rules.ts'
import { correctVoice, recordVoice, voicesPiece } from './store.server.ts'

let world: World
let caseId: string
let sofie: string
beforeAll(async () => {
  world = await freshWorld()
})
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const child = await world.owner
    .selectFrom('household_member')
    .select('person_id as id')
    .where('case_id', '=', caseId)
    .where('family_role', '=', 'child')
    .executeTakeFirstOrThrow()
  sofie = child.id
})
afterAll(() => world.close())

const told = (changes: Partial<VoiceInput> = {}): VoiceInput => ({
  personId: sofie,
  words: 'Ik slaap met de lamp aan',
  face: '2',
  score: undefined,
  howAsked: 'Met de vijf gezichten',
  toldOn: day('2025-11-20'),
  ...changes,
})
const record = (who: CastKey, changes?: Partial<VoiceInput>) =>
  world.as(who, ({ tx, actor }) => recordVoice(tx, actor, caseId, told(changes)))
const voices = (who: CastKey) =>
  world.as(who, async ({ tx }) => (await gather(tx, { all: voicesPiece(tx, caseId) })).all)
const scores = () => world.as('caseworker', ({ tx }) => measurementsIn(tx, [caseId]))

test('a face never becomes a number; a number the child gave itself stands with the scores', async () => {
  await record('caseworker')
  expect(await scores()).toEqual([])
  await record('caseworker', { score: '6' })
  expect((await scores()).map(one => [one.raterName, one.score, one.howAsked])).toEqual([
    ['Sofie', 6, 'Met de vijf gezichten'],
  ])
  expect((await voices('scientist')).map(one => [one.face, one.score])).toEqual([
    [2, 6],
    [2, null],
  ])
})

test('a correction stands beside the first words, by the same hand and once', async () => {
  await record('caseworker')
  const [first] = await voices('caseworker')
  const correct = (who: CastKey) =>
    world
      .as(who, ({ tx, actor }) =>
        correctVoice(tx, actor, caseId, told({ words: 'Met de deur open' }), first?.id ?? ''),
      )
      .catch(error => brokenConstraint(error))
  expect(await correct('scientist')).toBe('child_voice_corrects_own')
  await correct('caseworker')
  expect(holding(await voices('caseworker')).map(one => one.words)).toEqual(['Met de deur open'])
  expect(await voices('caseworker')).toHaveLength(2)
  expect(await correct('caseworker')).toBe('child_voice_corrected_once')
})

test('an outcome of an instrument is corrected by a new row of the same hand', async () => {
  const outcome = (corrects: string | null, words: string) => (who: CastKey) =>
    world
      .as(who, ({ tx, actor, today }) =>
        recordOutcome(
          tx,
          actor,
          caseId,
          { name: 'ARIJ', edition: '1.0', personId: sofie, outcome: words, doneBy: 'Eva', doneOn: today },
          corrects,
        ),
      )
      .catch(error => brokenConstraint(error))
  const all = () =>
    world.as('caseworker', async ({ tx }) => (await gather(tx, { all: outcomesPiece(tx, caseId) })).all)
  await outcome(null, 'Risico laag')('caseworker')
  const [first] = await all()
  expect(await outcome(first?.id ?? '', 'Hoog')('scientist')).toBe('instrument_outcome_corrects_own')
  await outcome(first?.id ?? '', 'Risico midden')('caseworker')
  expect(holding(await all()).map(one => one.outcome)).toEqual(['Risico midden'])
})

test('that a difference was talked about is written down once, and nothing of all this reaches the family', async () => {
  const score = (who: CastKey, given: number) =>
    world.as(who, ({ tx, actor, today }) =>
      recordMeasurement(tx, actor, caseId, {
        rater: 'me',
        score: given,
        why: 'Zo zie ik het',
        oneHigher: undefined,
        howAsked: undefined,
        measuredOn: today,
      }),
    )
  const [lowId, highId] = [await score('caseworker', 3), await score('scientist', 8)]
  const talk = () =>
    world
      .as('caseworker', ({ tx, actor, today }) =>
        recordTalk(tx, actor, caseId, { lowId, highId, talkedOn: today, words: 'We zagen elk iets anders' }),
      )
      .catch(error => brokenConstraint(error))
  await talk()
  expect(await talk()).toBe('safety_difference_talk_pkey')
  await record('caseworker')
  const mother = await openFamilyPages(world, caseId, 'Petra')
  const read = mother.as(({ tx }) =>
    gather(tx, { talks: talksPiece(tx, caseId), voices: voicesPiece(tx, caseId) }),
  )
  expect(await read).toEqual({ talks: [], voices: [] })
})
