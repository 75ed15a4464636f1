import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentInWords } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { type Answer, momentsOf } from '../../availability/rules.ts'
import { answerMyMoment, askWhen, myMomentRequests, recordAnswer } from '../../availability/store.server.ts'
import { appointmentFile } from '../calendar.ts'
import { inviteAll } from '../inviting/store.server.ts'
import type { SeatInput } from '../rules.ts'
import { addSeat } from '../seat/store.server.ts'
import { chooseMoment, planConsultation, plannedOf } from '../store.server.ts'
import { plannedCallsPiece, type ToCome } from '../to-come/store.server.ts'
import { ownAppointments } from './store.server.ts'

let world: World
let at: { caseId: string; id: string }
let mother: FamilyMember
let father: FamilyMember

const seat = (personId: string, changes: Partial<SeatInput> = {}): SeatInput => ({
  whoId: personId,
  name: undefined,
  relation: undefined,
  chosen: true,
  together: 'yes',
  apartFrom: [],
  support: undefined,
  interpreter: undefined,
  takesPartHow: undefined,
  sittings: ['1'],
  reach: 'by-hand',
  email: undefined,
  leftOut: false,
  ...changes,
})

beforeAll(async () => {
  world = await freshWorld()
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  await world.as('caseworker', async ({ tx, actor }) => {
    const id = await planConsultation(
      tx,
      actor,
      caseId,
      {
        kind: 'review',
        purpose: 'Hoe gaat het nu?',
        privateFamilyTime: 'yes',
        sharedBeforehand: undefined,
        facilitatorId: world.accounts.caseworker,
        facilitatorName: undefined,
        firstOn: day('2025-12-01'),
        lastOn: day('2025-12-21'),
        minutes: 90,
        version: undefined,
      },
      [world.accounts.caseworker],
    )
    at = { caseId, id }
    await addSeat(tx, actor, at, seat(mother.personId))
    const [hers] = (await plannedOf(tx, caseId, id))?.seats.filter(one => one.name.startsWith('Petra')) ?? []
    await addSeat(
      tx,
      actor,
      at,
      seat(father.personId, { together: 'no', apartFrom: [hers?.id ?? ''], sittings: ['new'] }),
    )
  })
})
afterAll(() => world.close())

const asksOf = (who: FamilyMember) => who.as(({ tx }) => myMomentRequests(tx))
const silentNow = () =>
  world.as('caseworker', async ({ tx }) => {
    const { toCome } = await gather<{ toCome: ToCome[] }>(tx, { toCome: plannedCallsPiece() })
    return toCome[0]?.silent
  })
const evening: Answer = { parts: ['wo-evening'], likes: ['wo-evening'], notOn: [] }

test('each is asked for the own moment and answers from the own pages, and nobody for another', async () => {
  expect(await asksOf(mother)).toEqual([])
  await world.as('caseworker', ({ tx, actor }) => askWhen(tx, actor, at, day('2025-11-30')))
  const [hers] = await asksOf(mother)
  const [his] = await asksOf(father)
  expect([hers?.answer, hers?.untilOn]).toEqual([null, '2025-11-30'])
  expect(await mother.as(({ tx }) => answerMyMoment(tx, hers?.seatId ?? '', evening))).toBe(true)
  expect(await mother.as(({ tx }) => answerMyMoment(tx, his?.seatId ?? '', evening))).toBe(false)
  expect((await asksOf(mother)).map(one => one.answer)).toEqual([evening])
  expect((await asksOf(father)).map(one => one.answer)).toEqual([null])
  expect(await silentNow(), 'the father and the colleague').toBe(2)
  const read = await world.as('caseworker', ({ tx }) =>
    tx.selectFrom('availability_answer').select(['way', 'parts']).execute(),
  )
  expect(read).toEqual([{ way: 'account', parts: ['wo-evening'] }])
})

test('when the last answer is there nobody is silent any more, and who is added later still is', async () => {
  await world.as('caseworker', async ({ tx, actor }) => {
    for (const one of (await plannedOf(tx, at.caseId, at.id))?.seats ?? [])
      if (!one.hasAnswered) await recordAnswer(tx, actor, at.caseId, one.id, evening)
  })
  expect(await silentNow()).toBe(0)
  const aunt = { whoId: undefined, name: 'Hanan', relation: 'tante' }
  await world.as('caseworker', ({ tx, actor }) => addSeat(tx, actor, at, seat('', aunt)))
  expect(await silentNow(), 'also when nobody asked her yet').toBe(1)
})

test('who may not meet each read the own moment and place, and nothing of the other’s', async () => {
  await world.as('caseworker', async ({ tx, actor }) => {
    for (const one of (await plannedOf(tx, at.caseId, at.id))?.sittings ?? [])
      await chooseMoment(tx, one.id, {
        ...momentsOf(day(one.number === 1 ? '2025-12-03' : '2025-12-04'), '19:00', 90),
        place: one.number === 1 ? 'Buurthuis' : 'Bibliotheek',
      })
    for (const one of (await plannedOf(tx, at.caseId, at.id))?.seats ?? [])
      if (one.name.startsWith('Persoon'))
        await tx
          .updateTable('planned_seat')
          .set({ sittings: [1, 2] })
          .where('id', '=', one.id)
          .execute()
    await inviteAll(tx, actor, at, false)
  })
  const told = (who: FamilyMember) =>
    who.as(async ({ tx }) =>
      (await ownAppointments(tx)).map(one => `${momentInWords(one.beginsAt)} ${one.place}`),
    )
  expect(await told(mother)).toEqual(['wo 3 december 2025, 19.00 uur Buurthuis'])
  expect(await told(father)).toEqual(['do 4 december 2025, 19.00 uur Bibliotheek'])
})

test('the file for a calendar says that there is something and when, and no place, person or reason', async () => {
  const [own] = await mother.as(({ tx }) => ownAppointments(tx))
  if (!own) throw new Error('no appointment')
  const file = appointmentFile(own, { from: 'Afspraken <post@regio.example>' })
  expect(file).toContain('SUMMARY:Afspraak')
  expect(file).toContain('DTSTART:20251203T180000Z')
  expect(file).not.toMatch(/LOCATION|ATTENDEE|DESCRIPTION|Buurthuis|Petra|Hoe gaat/)
})

test('what is past, or belongs to a household whose pages are closed, is gone', async () => {
  expect(await mother.as(({ tx }) => ownAppointments(tx), '2025-12-04')).toEqual([])
  await world.owner
    .updateTable('family_access')
    .set({ during: '[2025-03-01T08:00:00Z,2025-11-19T08:00:00Z)' })
    .where('account_id', '=', father.accountId)
    .execute()
  expect(await father.as(({ tx }) => ownAppointments(tx))).toEqual([])
})
