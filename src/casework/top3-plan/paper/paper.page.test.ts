import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
let plan: string
let people: Record<string, string>
let home: string
beforeAll(async () => {
  house = await openHouse()
  const household = await house.household('Yildiz')
  const caseId = household.split('/').at(-1) ?? ''
  const { id } = await house.database
    .selectFrom('top3_plan')
    .where('case_id', '=', caseId)
    .where('activated_at', 'is not', null)
    .where('superseded_at', 'is', null)
    .select('id')
    .executeTakeFirstOrThrow()
  plan = `${household}/plan/${id}`
  const members = await house.database
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .select(['p.id', 'p.given_name as name', 'm.home_id as homeId'])
    .execute()
  people = Object.fromEntries(members.map(one => [one.name, one.id]))
  home = members.find(one => one.name === 'Fatma')?.homeId ?? ''
})
afterAll(() => house.close())

const papers = (action: string) =>
  house.database
    .selectFrom('audit_line')
    .where('action', '=', action)
    .select(['address', 'outcome'])
    .orderBy('at', 'desc')
    .execute()

test('Samira makes the paper for Fatma, and the log says so; for Kemal there is none', async () => {
  const samira = await house.as('Samira Haddad')
  const choose = await samira.get(`${plan}/papier`)
  expect(choose.text).toMatch(/Mag het nog niet lezen: [^.]*Kemal Yildiz/)
  expect(choose.html).not.toContain(people['Kemal'])
  for (const file of ['plan.pdf', 'plan-grote-letters.pdf', 'plan.docx']) {
    const made = await samira.get(`${plan}/papier/${people['Fatma']}/${file}`)
    expect(made.status, file).toBe(200)
    expect(made.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`)
    expect(made.headers.get('cache-control')).toBe('no-store')
  }
  const before = await papers('top3-plan:put-on-paper')
  expect(before.filter(one => one.outcome === 'read').map(one => one.address.split('/').at(-2))).toEqual(
    Array(3).fill(people['Fatma']),
  )
  for (const address of [
    `${plan}/papier/${people['Kemal']}/plan.pdf`,
    `${plan}/papier/${people['Fatma']}/plan.html`,
    `${plan}/papier/niemand/plan.pdf`,
    `${plan}/koelkast/${home}/afspraken.pdf`,
    `${plan}/koelkast/niets/afspraken.pdf`,
    `${plan}/kind/${people['Kemal']}/plan-in-plaatjes.pdf`,
  ])
    expect((await samira.get(address)).status, address).toBe(404)
  const after = await papers('top3-plan:put-on-paper')
  expect(after.filter(one => one.outcome === 'read')).toHaveLength(3)
})

test('who does not work with the family, or reads it only, makes no paper; nor does the family for another', async () => {
  const addresses = [
    `${plan}/papier`,
    `${plan}/papier/${people['Fatma']}/plan.pdf`,
    `${plan}/kind/${people['Noor']}`,
    `${plan}/kind/${people['Noor']}/plan-in-plaatjes.pdf`,
    `${plan}/kind/${people['Noor']}/tonen`,
  ]
  for (const name of ['Joost Verbeek', 'Noor Yildiz']) {
    const visitor = await house.as(name)
    for (const address of addresses)
      expect([403, 404], address).toContain((await visitor.get(address)).status)
  }
})

test('a page for the fridge is there once everybody at home may read the plan', async () => {
  const samira = await house.as('Samira Haddad')
  for (const name of ['Kemal', 'Emre'])
    expect(
      (await samira.submit(`${plan}/vrijgeven`, { personId: people[name] ?? '', safe: 'on' })).status,
      name,
    ).toBe(303)
  const made = await samira.get(`${plan}/koelkast/${home}/afspraken.pdf`)
  expect([made.status, made.headers.get('content-type')]).toEqual([200, 'application/pdf'])
})

test('Noor sees her pictures; what was shown is taken back before it changes, and wrong input writes nothing', async () => {
  const [samira, noor, fatma] = [
    await house.as('Samira Haddad'),
    await house.as('Noor Yildiz'),
    await house.as('Fatma Yildiz'),
  ]
  const seen = await noor.get('/mijn/plan-in-plaatjes')
  expect(seen.text).toContain('Papa loopt een rondje als hij boos wordt.')
  expect(seen.html).toContain('aria-label="naar buiten"')
  expect(seen.text, 'what Emre said is his').not.toContain('Papa gaat even naar buiten')
  expect((await fatma.get('/mijn/plan-in-plaatjes')).text).toContain('Er zijn nog geen plaatjes')
  expect((await fatma.get('/mijn')).html).not.toContain('plan-in-plaatjes')

  const here = `${plan}/kind/${people['Noor']}`
  const agreement = await house.database
    .selectFrom('agreement')
    .where('what', 'like', 'loopt een rondje%')
    .select('id')
    .executeTakeFirstOrThrow()
  const form = `${here}/afspraak/${agreement.id}`
  expect((await samira.submit(form, { picture: 'heart', words: 'Anders' })).text).toContain(
    'Het kind leest dit nu.',
  )
  expect((await samira.submit(`${here}/intrekken`, {})).status).toBe(303)
  expect((await noor.get('/mijn/plan-in-plaatjes')).text).toContain('Er zijn nog geen plaatjes')
  expect((await samira.get(`${here}/plan-in-plaatjes.pdf`)).status).toBe(404)

  const rows = async () =>
    (await house.database.selectFrom('picture_agreement').select('id').execute()).length
  const before = await rows()
  const wrong = await samira.submit(form, { picture: '', words: '<script>alert(1)</script>' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Kies een plaatje')
  expect(wrong.html).toContain('&lt;script&gt;alert(1)')
  expect((await samira.submit(form, { picture: 'heart', words: 'x'.repeat(121) })).status).toBe(422)
  expect((await samira.submit(`${here}/tonen`, {})).text).toContain('Bekijk het eerst samen.')
  const stale = await samira.submit(form, { seen: '', picture: 'heart', words: 'Nieuw' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Iemand anders was je net voor')
  expect(await rows()).toBe(before)

  expect((await samira.submit(form, { picture: 'heart', words: 'Papa doet rustig.' })).to).toBe(here)
  expect((await samira.submit(`${here}/tonen`, { safe: 'on' })).to).toBe(here)
  expect((await noor.get('/mijn/plan-in-plaatjes')).text).toContain('Papa doet rustig.')
})

test('a plan is told what could be plainer, and is never given a mark', async () => {
  const samira = await house.as('Samira Haddad')
  const page = await samira.get(`${plan}/gewone-taal`)
  expect(page.text).toContain('“wordt … geschreeuwd”: zeg wie het doet.')
  expect(page.text).not.toMatch(/B1|niveau/)
  expect((await (await house.as('Joost Verbeek')).get(`${plan}/gewone-taal`)).status).toBe(404)
})
