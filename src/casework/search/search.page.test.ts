import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const newLines = async (work: () => Promise<unknown>) => {
  const last = await house.database
    .selectFrom('audit_line')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  await work()
  return house.database.selectFrom('audit_line').selectAll().where('id', '>', last.id).orderBy('id').execute()
}

test('the log tells that somebody searched, how much was found and of which households, and never what was typed', async () => {
  const samira = await house.as('Samira Haddad')
  const caseId = (await house.household('De Vries-Amrani')).split('/').at(-1)
  const lines = await newLines(async () => {
    const page = await samira.get('/zoeken?zoek=Leila+Amrany')
    expect(page.text).toContain('Laila')
  })
  expect(lines.map(line => [line.action, line.address, line.case_id])).toEqual([
    ['household-case:search', '/zoeken', null],
    ['household-case:search', '/zoeken', caseId],
  ])
  expect(lines[0]?.detail).toMatchObject({ what: 'Gevonden' })
  expect(JSON.stringify(lines).toLowerCase()).not.toMatch(/leila|amrany/)
})

test('what was typed travels to no other site, stays in no browser, and means nothing to the page', async () => {
  const samira = await house.as('Samira Haddad')
  const page = await samira.get(`/zoeken?zoek=${encodeURIComponent('"><script>alert(1)</script>')}`)
  expect(page.status).toBe(200)
  expect(page.html).not.toContain('<script>alert')
  expect(page.headers.get('referrer-policy')).toBe('same-origin')
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.html.match(/<title>[^<]*<\/title>/)?.[0] ?? '').not.toContain('alert')
})

test('a household of others answers like one that does not exist', async () => {
  const samira = await house.as('Samira Haddad')
  const [theirs, none] = [await samira.get('/zoeken?zoek=Tesfay'), await samira.get('/zoeken?zoek=Wxyzab')]
  expect(theirs.text).toBe(none.text)
  expect(theirs.text).toContain('Niets gevonden in jouw huishoudens')
})

test('who has no households has no search: not in the head, and not by its address', async () => {
  const [samira, nobody] = [await house.as('Samira Haddad'), house.visitor()]
  expect((await samira.get('/vandaag')).html).toContain('action="/zoeken"')
  expect((await nobody.get('/zoeken?zoek=amrani')).to).toContain('/inloggen')
  const personas = await house.database
    .selectFrom('account as a')
    .innerJoin('demo_persona as d', 'd.account_id', 'a.id')
    .innerJoin('role_assignment as r', 'r.account_id', 'a.id')
    .where('r.role', 'in', ['project-leader', 'privacy-officer', 'family-member', 'experience-expert'])
    .select('a.name')
    .distinct()
    .execute()
  expect(personas.length).toBeGreaterThan(2)
  for (const { name } of personas) {
    const visitor = await house.as(name)
    expect((await visitor.get('/zoeken?zoek=amrani')).status, name).toBe(403)
    expect((await visitor.get('/mijn-toegang')).html, name).not.toContain('/zoeken')
  }
})

test('who is no longer signed in takes no name along to the page for signing in', async () => {
  const { to } = await house.visitor().get('/zoeken?zoek=Amrani')
  expect(to).toBe('/inloggen?naar=%2Fzoeken')
})
