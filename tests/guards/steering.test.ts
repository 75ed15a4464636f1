import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'
import { pages } from '../../build/server/server.js'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const steeringPaths = Object.values(pages.routes).flatMap(route =>
  route?.path?.startsWith('sturing') ? [route.path] : [],
)
const nowhere = '01990000-0000-7000-8000-000000000000'

const treatmentFor = (group: string) =>
  house.database
    .selectFrom('treatment as t')
    .innerJoin('governance_group as g', 'g.id', 't.group_id')
    .innerJoin('agenda_item as i', 'i.id', 't.item_id')
    .where('g.name', '=', group)
    .where('i.title', 'like', 'Voorstel%')
    .select('t.id')
    .executeTakeFirstOrThrow()
const adviceRows = () => house.database.selectFrom('advice').select(['words', 'stance']).execute()

test('people who do not steer are turned away from every page of steering', async () => {
  const entered: string[] = []
  for (const name of ['Samira Haddad', 'Wanda Koster', 'Gijs Bloem', 'Fatma Yildiz']) {
    const visitor = await house.as(name)
    for (const path of steeringPaths) {
      const { status } = await visitor.get(`/${path.replace(/:\w+/g, nowhere)}`)
      if (status !== 403) entered.push(`${name} ${path} ${status}`)
    }
  }
  expect(entered).toEqual([])
})

test('a member is asked for advice, gives it once even when the button is pressed twice, and is then asked nothing', async () => {
  const yvonne = await house.as('Yvonne Dijkman')
  expect((await yvonne.get('/sturing')).text).toContain('Eén advies van jou ontbreekt.')
  const { id } = await treatmentFor('Projectgroep TKS')
  const address = `/sturing/behandelingen/${id}/advies`
  const once = crypto.randomUUID()
  const words = 'Alleen als <b>alle</b> gemeenten meedoen'
  const sent = await yvonne.post(address, { once, stance: 'for-with-conditions', words })
  const again = await yvonne.post(address, { once, stance: 'for-with-conditions', words })
  expect([sent.status, again.status, again.to]).toEqual([303, 303, sent.to])
  expect(await adviceRows()).toEqual([{ words, stance: 'for-with-conditions' }])
  expect((await yvonne.get('/sturing')).text).toContain('Er wordt nu niets van je gevraagd.')
  const read = await (await house.as('Roel van Aalst')).get(sent.to ?? '')
  expect(read.html).toContain('Alleen als &lt;b&gt;alle&lt;/b&gt; gemeenten meedoen')
})

test('an advice without a reason is not kept, and what was chosen stays on the page', async () => {
  const before = await adviceRows()
  const yvonne = await house.as('Yvonne Dijkman')
  const { id } = await treatmentFor('Projectgroep TKS')
  const answer = await yvonne.submit(`/sturing/behandelingen/${id}/advies`, { stance: 'against', words: ' ' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Schrijf kort waarom je dit adviseert.')
  expect(answer.html).toMatch(/value="against"[^>]*checked|checked[^>]*value="against"/)
  expect(await adviceRows()).toEqual(before)
})

test('a member who does not lead lays nothing down about meetings, and ticks off no action of somebody else', async () => {
  const { id: itemId } = await house.database
    .selectFrom('agenda_item')
    .where('title', 'like', 'Zes%')
    .select('id')
    .executeTakeFirstOrThrow()
  const { id: meetingId } = await house.database
    .selectFrom('meeting')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { id: actionId } = await house.database
    .selectFrom('action')
    .where('what', 'like', 'Leg vast%')
    .select('id')
    .executeTakeFirstOrThrow()
  const roel = await house.as('Roel van Aalst')
  const once = crypto.randomUUID()
  for (const path of [
    `agendapunten/${itemId}/actiepunt`,
    `agendapunten/${itemId}/stukken`,
    `actiepunten/${actionId}/wijzig`,
    `vergaderingen/${meetingId}/verslag`,
  ])
    expect([path, (await roel.post(`/sturing/${path}`, { once })).status]).toEqual([path, 403])
  const tick = await roel.post(`/sturing/actiepunten/${actionId}`, { once, version: '1', state: 'done' })
  expect(tick.status).toBe(422)
  const steps = house.database.selectFrom('action_step').where('action_id', '=', actionId).select('state')
  expect(await steps.execute()).toEqual([{ state: 'open' }])
})

test('a member of another group cannot advise there by changing the address', async () => {
  const before = await adviceRows()
  const yvonne = await house.as('Yvonne Dijkman')
  const { id } = await treatmentFor('Ambassadeursgroep TKS')
  const answer = await yvonne.submit(`/sturing/behandelingen/${id}/advies`, { stance: 'for', words: 'Graag' })
  expect([answer.status, await adviceRows()]).toEqual([422, before])
  expect(answer.text).toContain('Alleen leden van deze groep geven hier advies.')
})

test('the project leader cannot conclude a meeting that still has to come', async () => {
  const pieter = await house.as('Pieter Hoogland')
  const { id } = await treatmentFor('Ambassadeursgroep TKS')
  const answer = await pieter.submit(`/sturing/behandelingen/${id}/conclusie`, {
    words: 'Akkoord',
    onward: 'onward',
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Het overleg is nog niet geweest.')
})

test('of the six scenarios nothing is told that stands in no source; only the invented example is filled in', async () => {
  const pieter = await house.as('Pieter Hoogland')
  const scenarios = await pieter.get('/sturing/scenarios')
  expect(scenarios.text).toContain('De regio vult dit zelf in.')
  expect(scenarios.text).toContain('0 van de 6 scenario’s ingevuld. De voorkeur is nog niet vastgelegd.')
  // What the six scenarios hold is in no source: only the invented example has words, scores and amounts.
  const told = await house.database
    .selectFrom('scenario_choice as c')
    .leftJoin('scenario_view as v', 'v.choice_id', 'c.id')
    .leftJoin('scenario_cost as k', 'k.choice_id', 'c.id')
    .leftJoin('scenario_objection as o', 'o.choice_id', 'c.id')
    .where(eb =>
      eb.or([eb('v.words', 'is not', null), eb('k.what', 'is not', null), eb('o.words', 'is not', null)]),
    )
    .select('c.title')
    .distinct()
    .execute()
  expect(told.map(one => one.title)).toEqual(['Voorbeeld: hoe komt de praktijkgroep bij elkaar?'])
})

test('of two people who fill in the same scenario the second sees both texts and loses nothing', async () => {
  const option = await house.database
    .selectFrom('scenario_option')
    .where('title', '=', 'Scenario 1')
    .select(['id', 'choice_id'])
    .executeTakeFirstOrThrow()
  const address = `/sturing/scenarios/${option.id}`
  const [pieter, sanne] = [await house.as('Pieter Hoogland'), await house.as('Sanne Mertens')]
  const [criterion] = await house.database
    .selectFrom('scenario_criterion')
    .where('choice_id', '=', option.choice_id)
    .orderBy('no')
    .select('id')
    .execute()
  const fill = (words: string) => ({
    once: crypto.randomUUID(),
    version: '1',
    title: 'Scenario 1',
    'views[0].criterionId': criterion?.id ?? '',
    'views[0].words': words,
  })
  const first = await pieter.post(address, fill('Van Pieter'))
  const second = await sanne.post(address, fill('Van Sanne'))
  expect([first.status, second.status]).toEqual([303, 409])
  for (const words of ['Van Pieter', 'Van Sanne']) expect(second.text).toContain(words)
})

test('on 20 November 2025 nothing that was only announced has an outcome', async () => {
  for (const table of ['treatment_conclusion', 'decision', 'scenario_preference'] as const)
    expect(await house.database.selectFrom(table).select('id').execute()).toEqual([])
  const outcomes = await house.database
    .selectFrom('development')
    .where('outcome', 'is not', null)
    .select('id')
    .execute()
  expect(outcomes).toEqual([])
  const pieter = await house.as('Pieter Hoogland')
  expect((await pieter.get('/sturing')).text).toContain('Voorkeur : nog niet vastgelegd')
  expect((await pieter.get('/sturing/ontwikkelingen')).text).toContain(
    'Was aangekondigd voor 18 november 2025.',
  )
})
