import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'

let house: OpenHouse
let noor: Visitor
beforeAll(async () => {
  house = await openHouse()
  await giveSecondHome('Noor Yildiz', 'Kramer')
  noor = await house.as('Noor Yildiz')
})
afterAll(() => house.close())

/** Lets somebody into the pages of another household too. */
async function giveSecondHome(name: string, household: string) {
  const account = await house.database
    .selectFrom('account')
    .where('name', '=', name)
    .select(['id', 'region_id', 'person_id'])
    .executeTakeFirstOrThrow()
  const row = {
    region_id: account.region_id,
    case_id: (await house.household(household)).split('/')[2] ?? '',
  }
  await house.database
    .insertInto('household_member')
    .values({
      ...row,
      person_id: account.person_id ?? '',
      family_role: 'child',
      lives: 'partly',
      joined_on: day('2025-11-01'),
    })
    .execute()
  await house.database
    .insertInto('family_access')
    .values({ ...row, account_id: account.id, during: '[2025-11-01T08:00:00Z,)' })
    .execute()
}

const secondContact = async () => {
  const caseId = (await house.household('Kramer')).split('/')[2] ?? ''
  const found = await house.database
    .selectFrom('case_involvement as i')
    .innerJoin('account as a', 'a.id', 'i.account_id')
    .where('i.case_id', '=', caseId)
    .where('i.part', '=', 'contact-person')
    .select(['a.name', 'i.case_id as caseId'])
    .executeTakeFirstOrThrow()
  return found
}

test('a girl with two homes finds both contact persons, each under a heading, and no name of a household', async () => {
  const { name } = await secondContact()
  for (const path of ['/mijn', '/mijn/mensen']) {
    const page = await noor.get(path)
    expect(page.text).toContain('Het gezin met contactpersoon Samira Haddad')
    expect(page.text).toContain(`Het gezin met contactpersoon ${name}`)
    expect(page.text).not.toContain('Kramer')
  }
})

test('she says about which home she tells; the people of the other one don’t read it', async () => {
  const { name, caseId } = await secondContact()
  const page = '/mijn/hoe-gaat-het'
  const asked = await noor.submit(page, { score: '6', why: 'Bij papa is het nu rustig.' })
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('Kies over welk gezin je vertelt.')
  const answer = await noor.submit(page, {
    household: caseId,
    score: '6',
    why: 'Bij papa is het nu rustig.',
  })
  expect((await noor.get(answer.to ?? '')).text).toContain(`${name} leest dit op`)
  const theirs = await (await house.as(name)).get(await house.household('Kramer'))
  expect(theirs.text).toContain('Bij papa is het nu rustig.')
  const others = await (await house.as('Samira Haddad')).get(await house.household('Yildiz'))
  expect(others.status).toBe(200)
  expect(others.text).not.toContain('Bij papa is het nu rustig.')
})

test('a home of others can’t be chosen', async () => {
  const elsewhere = (await house.household('De Vries-Amrani')).split('/')[2] ?? ''
  const answer = await noor.submit('/mijn/hoe-gaat-het', { household: elsewhere, score: '6' })
  expect(answer.status).toBe(422)
})
