import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'

let house: OpenHouse
let household: string
let officer: Visitor
beforeAll(async () => {
  house = await openHouse()
  household = await house.household('De Vries-Amrani')
  officer = await house.as(officerName)
})
afterAll(() => house.close())

const officerName = 'Irene Vos'
const lastLine = async () => {
  const found = await sql<{ id: number; case_id: string }>`
    select id, case_id from audit_line where case_id = ${household.split('/').at(-1)} order by id desc limit 1`.execute(
    house.database,
  )
  return found.rows[0]
}
const namesInside = async () => {
  const found = await sql<{ name: string }>`
    select p.family_name as name from household_member m join person p on p.id = m.person_id
    where m.case_id = ${household.split('/').at(-1)} and m.family_role <> 'network' and length(p.family_name) > 5`.execute(
    house.database,
  )
  return [...new Set(found.rows.map(one => one.name)), 'De Vries-Amrani']
}

test('who oversees the log saves what it says of one household, with codes for people, and that stands in it too', async () => {
  const samira = await house.as('Samira Haddad')
  expect((await samira.get(household)).status).toBe(200)
  const line = await lastLine()
  const address = `/logboek/bestand?zelfde=${line?.id}`
  const shown = await officer.get(`/logboek?zelfde=${line?.id}`)
  expect(shown.html).toContain(`href="${address}"`)
  const file = await officer.get(address)
  expect(file.headers.get('content-disposition')).toContain('logboek-2025-11-20.json')
  const { spans } = JSON.parse(file.html).resourceSpans[0].scopeSpans[0]
  expect(spans.some((span: { name: string }) => span.name === 'household-case:read')).toBe(true)
  for (const secret of [line?.case_id ?? '', ...(await namesInside())])
    expect(file.html).not.toContain(secret)
  const [written] = (
    await sql<{ action: string; roles: string[] }>`
      select action, roles from audit_line where case_id = ${line?.case_id} order by id desc limit 1`.execute(
      house.database,
    )
  ).rows
  expect(written).toEqual({ action: 'audit:export', roles: ['privacy-officer'] })
})

test('nobody else gets such a file, and who may not see a household does not get its log either', async () => {
  const line = await lastLine()
  const address = `/logboek/bestand?zelfde=${line?.id}`
  expect((await (await house.as('Samira Haddad')).get(address)).status).toBe(403)
  for (const wrong of ['?zelfde=999999999', '?zelfde=x', '', `?vraag=${line?.case_id}`])
    expect((await officer.get(`/logboek/bestand${wrong}`)).status, wrong).toBe(404)
  // Somebody else has to be able to oversee.
  await sql`insert into role_assignment (region_id, account_id, role, during)
    select region_id, id, 'privacy-officer', '[2025-01-01,)' from account where name = 'Joost Verbeek'`.execute(
    house.database,
  )
  await sql`insert into exclusion (region_id, case_id, account_id, asked_by, why, set_by)
    select c.region_id, c.id, a.id, 'family', 'kent het gezin', c.opened_by
    from household_case c join account a on a.region_id = c.region_id and a.name = ${officerName}
    where c.id = ${line?.case_id}`.execute(house.database)
  expect((await officer.get(address)).status).toBe(404)
  await sql`update exclusion set lifted_at = now(), lifted_by = set_by, lifted_why = 'klaar' where case_id = ${line?.case_id}`.execute(
    house.database,
  )
})

test('a file about who uses a right tells of that person only', async () => {
  const { rows } = await sql<{ id: string; name: string; place: string }>`
    select r.id, a.name, '/huishoudens/' || r.case_id as place from rights_request r
    join contact_person c on c.case_id = r.case_id and c.during @> '2025-11-20'::date join account a on a.id = c.account_id
    order by r.asked_on desc limit 1`.execute(house.database)
  const [asked] = rows
  expect((await (await house.as(asked?.name ?? '')).get(asked?.place ?? '')).status).toBe(200)
  await sql`insert into audit_line (region_id, account_id, case_id, action, outcome, address)
    select region_id, account_id, case_id, 'secret-address:read', outcome, address from audit_line
    where case_id = ${asked?.place.split('/').at(-1)} order by id desc limit 1`.execute(house.database)
  const address = `/logboek/bestand?vraag=${asked?.id}`
  expect((await officer.get('/rechten')).html).toContain(`href="${address}"`)
  const file = await officer.get(address)
  const codes = file.html.match(/"dpl\.core\.data_subject_id","value":\{"stringValue":"[0-9a-f]{32}"/g) ?? []
  expect(new Set(codes).size).toBe(1)
  expect(file.html).toContain('household-case:read')
  expect(file.html, 'who hands it over does not have to strike it out').not.toContain('secret-address')
})

test('where the log can’t be written nothing is shown and nothing is done, with a kind sentence', async () => {
  const samira = await house.as('Samira Haddad')
  const before = await samira.get(household)
  await sql`alter table audit_line add constraint disk_of_the_log_is_gone check (false) not valid`.execute(
    house.database,
  )
  const names = await namesInside()
  expect(names.filter(name => before.text.includes(name)).length).toBeGreaterThan(1)
  const { rows: files } = await sql<{ id: string }>`
    select id from file where case_id = ${household.split('/').at(-1)} limit 1`.execute(house.database)
  const addresses = ['', `/brieven-en-fotos/${files[0]?.id}/download`]
  for (const address of addresses) {
    const refused = await samira.get(`${household}${address}`)
    expect(refused.status, address).toBe(500)
    expect(refused.text).toContain('Er ging iets mis bij ons')
    for (const name of names) expect(refused.html, address).not.toContain(name)
  }
  await sql`alter table audit_line drop constraint disk_of_the_log_is_gone`.execute(house.database)
})
