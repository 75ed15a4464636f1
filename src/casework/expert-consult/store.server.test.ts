import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { consultCalls } from './calls.ts'
import { knownWordsOf } from './detector/store.server.ts'
import type { ConsultStep } from './rules.ts'
import { stateOf, stepsFrom } from './rules.ts'
import {
  acceptQuestion,
  advisingOrganisations,
  answerQuestion,
  askExpert,
  consultsIn,
  questionsToMe,
  recordUse,
  referQuestion,
  withdrawQuestion,
} from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
  await seatAt('adviser', 'Raad voor de Kinderbescherming', 'child-protection-board')
  await seatAt('safeHome', 'Veilig Thuis', 'safe-home')
  await world.owner
    .insertInto('organisation')
    .values({ region_id: world.regionId, name: 'GGZ Verzonnendam', kind: 'adviser' })
    .execute()
})
afterAll(() => world.close())

async function seatAt(who: CastKey, name: string, kind: string) {
  const made = await world.owner
    .insertInto('organisation')
    .values({ region_id: world.regionId, name, kind })
    .returning('id')
    .executeTakeFirstOrThrow()
  await world.owner
    .updateTable('account')
    .set({ organisation_id: made.id })
    .where('id', '=', world.accounts[who])
    .execute()
}

const asked = {
  askedOf: 'child-protection-board',
  question: 'Wanneer is onderzoek nodig?',
  summary: 'Een moeder met een dochter van tien.',
  neededBy: day('2025-11-27'),
}
const ask = (caseId: string, changes: Partial<typeof asked> = {}) =>
  world.as('caseworker', ({ tx, actor, today }) =>
    askExpert(tx, actor, caseId, { ...asked, ...changes }, today),
  )
const inbox = async (who: CastKey) =>
  (await world.as(who, ({ tx }) => questionsToMe(tx))).map(question => question.id)
const answer = (who: CastKey, id: string) =>
  world.as(who, ({ tx, actor }) => answerQuestion(tx, actor, id, 'Praat eerst met de dochter alleen.'))
const callsOn = (caseId: string, on: string) =>
  world.as(
    'caseworker',
    async ({ tx, actor, today }) =>
      (
        await consultCalls(tx, actor, [{ id: caseId, contactPersonId: actor.accountId, asksMe: true }], today)
      ).map(call => call.title),
    on,
  )
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('the adviser reads question and summary, and nothing by which the household can be found', async () => {
  const caseId = await world.openCase()
  const id = await ask(caseId)
  const [question] = await world.as('adviser', async ({ tx }) =>
    (await questionsToMe(tx)).filter(one => one.id === id),
  )
  expect(question).toMatchObject({ question: asked.question, summary: asked.summary, answer: null })
  expect(JSON.stringify(question)).not.toContain(caseId)
  expect(JSON.stringify(question)).not.toContain(world.accounts.caseworker)
  const rows = await world.as('adviser', ({ tx }) =>
    tx.selectFrom('expert_consult_case').selectAll().execute(),
  )
  expect(rows).toEqual([])
})

test('a question reaches only those who were asked, and an answer only the asking team', async () => {
  const caseId = await world.openCase()
  const id = await ask(caseId)
  expect(await inbox('adviser')).toContain(id)
  expect(await inbox('safeHome')).not.toContain(id)
  expect(await inbox('otherCaseworker')).not.toContain(id)
  await answer('adviser', id)
  const seen = await world.as('otherCaseworker', async ({ tx }) => ({
    steps: await tx.selectFrom('expert_consult_step').selectAll().execute(),
    consults: await consultsIn(tx, [caseId]),
  }))
  expect(seen).toEqual({ steps: [], consults: [] })
  await expect(answer('safeHome', await ask(caseId))).rejects.toThrow(/row-level security/)
})

test('from question to use: the asker is called when the answer is there, and no more after using it', async () => {
  const caseId = await world.openCase()
  const id = await ask(caseId)
  expect(await callsOn(caseId, '2025-11-20')).toEqual([])
  await answer('adviser', id)
  expect(await callsOn(caseId, '2025-11-21')).toEqual(['Er is antwoord op je vraag'])
  await world.as('caseworker', ({ tx, actor }) =>
    recordUse(tx, actor, id, { usedHow: 'Met haar gesproken', usefulness: 4, applied: 'partly' }),
  )
  expect(await callsOn(caseId, '2025-11-21')).toEqual([])
  const [consult] = await world.as('caseworker', ({ tx }) => consultsIn(tx, [caseId]))
  expect(consult).toMatchObject({ state: 'used', ofWhom: 'Raad voor de Kinderbescherming' })
  const read = await world.as('adviser', ({ tx }) =>
    tx.selectFrom('expert_consult_step').select('step').where('consult_id', '=', id).execute(),
  )
  expect(read).toEqual([{ step: 'answered' }])
})

test('an answer that is past its term calls the asker', async () => {
  const caseId = await world.openCase()
  await ask(caseId)
  expect(await callsOn(caseId, '2025-11-27')).toEqual([])
  expect(await callsOn(caseId, '2025-11-28')).toEqual([
    'Raad voor de Kinderbescherming had je vraag al moeten beantwoorden. Bel even',
  ])
})

test('a withdrawn question disappears for the adviser and can’t be answered any more', async () => {
  const caseId = await world.openCase()
  const id = await ask(caseId)
  await world.as('caseworker', ({ tx, actor }) => withdrawQuestion(tx, actor, id, 'Al opgelost'))
  expect(await inbox('adviser')).not.toContain(id)
  await expect(answer('adviser', id)).rejects.toThrow(/row-level security|does not follow/)
})

test('a question is answered once and used only after an answer', async () => {
  const caseId = await world.openCase()
  const id = await ask(caseId)
  const use = () =>
    world.as('caseworker', ({ tx, actor }) =>
      recordUse(tx, actor, id, { usedHow: 'Gebruikt', usefulness: 3, applied: 'no' }),
    )
  expect(await brokenBy(use())).toBe('expert_consult_step_follows')
  await answer('adviser', id)
  expect(await brokenBy(answer('adviser', id))).toBe('expert_consult_step_follows')
})

const doing = (caseId: string, id: string): Record<ConsultStep, () => Promise<unknown>> => ({
  accepted: () => world.as('adviser', ({ tx, actor }) => acceptQuestion(tx, actor, id)),
  answered: () => answer('adviser', id),
  referred: () =>
    world.as('adviser', ({ tx, actor }) =>
      referQuestion(tx, actor, id, { referredTo: 'Veilig Thuis', why: 'Zij kennen dit beter.' }),
    ),
  withdrawn: () => world.as('caseworker', ({ tx, actor }) => withdrawQuestion(tx, actor, id, 'Al opgelost')),
  used: () =>
    world.as('caseworker', ({ tx, actor }) =>
      recordUse(tx, actor, id, { usedHow: caseId, usefulness: 2, applied: 'no' }),
    ),
})
const paths: ConsultStep[][] = [
  [],
  ['accepted'],
  ['answered'],
  ['accepted', 'answered'],
  ['answered', 'used'],
  ['referred'],
  ['accepted', 'referred'],
  ['withdrawn'],
]

test.each(paths.map(path => [path]))('after %j only the steps of the table follow', async path => {
  const caseId = await world.openCase()
  for (const next of ['accepted', 'answered', 'referred', 'withdrawn', 'used'] as const) {
    const id = await ask(caseId)
    const steps = doing(caseId, id)
    for (const step of path) await steps[step]()
    const went = (await brokenBy(steps[next]())) === 'went through'
    expect(went, `${next} after ${path}`).toBe(stepsFrom[stateOf(path)].includes(next))
  }
})

test('a question that was sent on calls the asker until it is asked again, by the same household only', async () => {
  const caseId = await world.openCase()
  const id = await ask(caseId)
  await doing(caseId, id).referred()
  expect(await callsOn(caseId, '2025-11-20')).toEqual([
    'Raad voor de Kinderbescherming verwijst je vraag door',
  ])
  const again = (of: string) =>
    world.as('caseworker', ({ tx, actor, today }) =>
      askExpert(tx, actor, of, { ...asked, askedOf: 'safe-home', follows: id }, today),
    )
  expect(await brokenBy(again(await world.openCase()))).toBe('expert_consult_case_follows_case_id_fkey')
  await again(caseId)
  expect(await callsOn(caseId, '2025-11-20')).toEqual([])
})

test('an organisation that only advises is asked by its own name', async () => {
  const caseId = await world.openCase()
  const [care] = await world.as('caseworker', ({ tx }) => advisingOrganisations(tx))
  const id = await ask(caseId, { askedOf: care?.id ?? '' })
  expect(await inbox('adviser')).not.toContain(id)
  const consult = (await world.as('caseworker', ({ tx }) => consultsIn(tx, [caseId]))).at(0)
  expect(consult?.ofWhom).toBe('GGZ Verzonnendam')
})

test('nobody asks about a household that is not theirs', async () => {
  const caseId = await world.openCase()
  const meddling = world.as('otherCaseworker', ({ tx, actor, today }) =>
    askExpert(tx, actor, caseId, asked, today),
  )
  await expect(meddling).rejects.toThrow(/row-level security/)
})

test('the words that would give a household away are those of its people, its streets, towns and garden', async () => {
  const caseId = await world.openCase()
  const known = await world.as('caseworker', ({ tx }) => knownWordsOf(tx, caseId))
  expect(known.names).toEqual(expect.arrayContaining(['Petra', 'Bakker', 'Sofie', 'Jansen-Bakker']))
  expect(known.places).toEqual(expect.arrayContaining(['Verzonnendam', 'Voorbeeldstraat']))
})
