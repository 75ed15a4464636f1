import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFamilyPages } from '#tests/support/family.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { recordSafeContact, safeContactsIn } from '../store.server.ts'
import { mayMailMe, takeBackMail } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const agreed = (email: string, mailFrom: number, mailUntil: number) => ({
  ...{
    alone: 'yes' as const,
    phoneSeen: 'nobody' as const,
    mailSeen: 'nobody' as const,
    readsAlong: undefined,
  },
  ...{ mayCall: true, phone: '06 12 34 56 78', callWhen: undefined, mayMessage: false, mayMail: true },
  ...{ email, mailFrom, mailUntil, namedAs: undefined },
})

test('whoever agreed to mail takes that back, and everything else that was said stays', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const mother = await openFamilyPages(world, caseId, 'Petra')
  const father = await openFamilyPages(world, caseId, 'Kees')
  const said = agreed('petra@gezin.example', 9, 17)
  await world.as('caseworker', ({ tx, actor }) => recordSafeContact(tx, actor, caseId, mother.personId, said))
  expect([await mother.as(({ tx }) => mayMailMe(tx)), await father.as(({ tx }) => mayMailMe(tx))]).toEqual([
    true,
    false,
  ])
  expect(await father.as(({ tx }) => takeBackMail(tx))).toBe(false)
  expect(await mother.as(({ tx }) => takeBackMail(tx))).toBe(true)
  expect(await mother.as(({ tx }) => mayMailMe(tx))).toBe(false)
  const now = await world.as('caseworker', async ({ tx }) =>
    (await safeContactsIn(tx, caseId)).get(mother.personId),
  )
  expect(now).toMatchObject({ mayMail: false, mayCall: true, phone: '06 12 34 56 78', mailFrom: 9 })
})

test('who belongs to two households is mailed in the hours that are safe in both', async () => {
  const [here, there] = [
    await world.openCase('caseworker', {}, '2025-03-01'),
    await world.openCase('caseworker', {}, '2025-03-01'),
  ]
  const { personId } = await openFamilyPages(world, here, 'Kees')
  await sql`insert into household_member 
    select (jsonb_populate_record(m, jsonb_build_object('case_id', ${there}::text, 'home_id', null))).* from household_member m
    where m.case_id = ${here} and m.person_id = ${personId}`.execute(world.owner)
  const say = (caseId: string, from: number, until: number) =>
    world.as('caseworker', ({ tx, actor }) =>
      recordSafeContact(tx, actor, caseId, personId, agreed('kees@gezin.example', from, until)),
    )
  const from = async (hour: string) => {
    const { rows } = await sql<{ at: string }>`select to_char(safe_mail_moment(${personId},
      ${`2025-11-20 ${hour}:00 Europe/Amsterdam`}::timestamptz) at time zone 'Europe/Amsterdam', 'DD HH24') as at`.execute(
      world.owner,
    )
    return rows[0]?.at
  }
  await say(here, 9, 12)
  await say(there, 8, 22)
  expect([await from('08'), await from('10'), await from('20')]).toEqual(['20 09', '20 10', '21 09'])
  await say(there, 13, 22)
  expect(await from('10')).toBe('21 10')
})
