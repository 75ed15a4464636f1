import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const page = '/mijn/plan'

test('a girl of fourteen reads the plan that was released to her, not who told what', async () => {
  const noor = await house.as('Noor Yildiz')
  expect((await noor.get('/mijn')).text).toContain('Lees ons plan')
  const plan = await noor.get(page)
  expect(plan.text).toContain('loopt een rondje als hij voelt dat hij boos wordt')
  expect(plan.text).toContain('Je contactpersoon leest dit op de eerstvolgende werkdag.')
  expect(plan.html).not.toMatch(/haar mentor|op de trap|zorgen over geld/)
  expect(plan.html, 'what others think stays with them').not.toContain('werk moet ook rustiger')
})

test('what she thinks stands beside the plan in her words, and her contact person reads it', async () => {
  const noor = await house.as('Noor Yildiz')
  const answer = await noor.submit(page, { mark: 'partly', remark: 'Emre moet ook iemand hebben.' })
  expect(answer.to).toBe(page)
  expect((await noor.get(page)).text).toContain('Emre moet ook iemand hebben.')
  const samira = await house.as('Samira Haddad')
  expect((await samira.get('/vandaag')).text).toContain('Noor Yildiz gaf een mening over het plan')
  const { id } = await house.database
    .selectFrom('plan_mark')
    .select('id')
    .where('remark', '=', 'Emre moet ook iemand hebben.')
    .executeTakeFirstOrThrow()
  const here = `${await house.household('Yildiz')}/mening/${id}`
  expect((await samira.get(here)).text).toContain('Emre moet ook iemand hebben.')
  expect((await samira.submit(here, {})).status).toBe(303)
  expect((await samira.get('/vandaag')).text).not.toContain('Noor Yildiz gaf een mening over het plan')
  expect((await (await house.as('Joost Verbeek')).get(here)).status).toBe(404)
})

test('without a choice nothing is kept and what was typed stays', async () => {
  const fatma = await house.as('Fatma Yildiz')
  const answer = await fatma.submit(page, { remark: 'Ik twijfel nog' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Ik twijfel nog')
})

test('a plan whose release is taken back is no longer there for that person', async () => {
  const fatma = await house.as('Fatma Yildiz')
  expect((await fatma.get(page)).text).toContain('loopt een rondje')
  await house.database
    .updateTable('release as r')
    .set(({ ref }) => ({
      withdrawn_at: new Date('2025-11-20T08:00:00Z'),
      withdrawn_by: ref('r.released_by'),
    }))
    .where('r.person_id', 'in', eb =>
      eb.selectFrom('account').select('person_id').where('name', '=', 'Fatma Yildiz'),
    )
    .execute()
  expect((await fatma.get(page)).text).toContain('Er is nog geen plan dat je hier kunt lezen')
  expect((await (await house.as('Noor Yildiz')).get(page)).text).toContain('loopt een rondje')
})

test('who reads in the name of a child reads the same, and is shown no form or way that would refuse', async () => {
  await house.database
    .updateTable('role_assignment')
    .set({ role: 'family-representative' })
    .where('account_id', 'in', eb => eb.selectFrom('account').select('id').where('name', '=', 'Noor Yildiz'))
    .execute()
  const reader = await house.as('Noor Yildiz')
  const plan = await reader.get(page)
  expect(plan.text).toContain('loopt een rondje')
  expect(plan.html).not.toMatch(/name="mark"|href="\/mijn\/afspraken"/)
  expect((await reader.submit(page, { mark: 'agree' })).status).toBe(403)
  for (const from of ['/mijn', '/mijn/verhaal', '/mijn/mensen', '/mijn/wanneer']) {
    const { html } = await reader.get(from)
    for (const [, to] of html.matchAll(/href="(\/mijn\/[\w/-]+)"/g))
      expect((await reader.get(to ?? '')).status, `${from} leads to ${to}`).not.toBe(403)
  }
})
