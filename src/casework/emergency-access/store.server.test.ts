import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { emergencyAccessAt, judgeEmergency } from '#src/audit/emergency/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import { planInForce } from '#tests/support/safety.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { exclude } from '../exclusion/store.server.ts'
import { recordSafeContact } from '../safe-contact/store.server.ts'
import type { OpenInput } from './rules.ts'
import { countTry, endEmergency, openEmergency, sightOf, standingOf } from './store.server.ts'

let world: World
let caseId: string
let planId: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {
    homes: [
      { label: 'geheim', isSecret: true, addressLine: 'Schuilweg 13', postcode: '1299 ZZ', town: 'Nergens' },
    ],
  })
  planId = await planInForce(world, caseId)
})
afterAll(() => world.close())

const petra: OpenInput = {
  reason: 'danger',
  words: 'Ze belt en is bang.',
  givenName: 'Petra',
  familyName: 'Bakker',
  birthDate: day('1990-01-01'),
}

/** Sends the form at a moment, as its page does: counted first, then looked for. */
const tries = (who: CastKey, changes: Partial<OpenInput> = {}, on = '2025-11-20', time = '23:10') =>
  asActor(world.app, world.accounts[who], momentAt(day(on), time), async tx => {
    await countTry(tx)
    return openEmergency(tx, { ...petra, ...changes })
  })
const looks = (who: CastKey, id: string, on = '2025-11-20', time = '23:20') =>
  asActor(world.app, world.accounts[who], momentAt(day(on), time), tx => sightOf(tx, id))
const opens = async (who: CastKey, on: string, time?: string): Promise<string> => {
  const [opened] = (await tries(who, {}, on, time)).opened
  if (!opened) throw new Error('nothing opened')
  return opened.id
}

test('the database starts with the same terms as the product says', async () => {
  await world.owner.deleteFrom('region_setting').where('name', 'like', 'emergency%').execute()
  const left = await world.as('safeHome', ({ tx }) => standingOf(tx))
  expect(left.left).toBe(settingDefaults.emergencyTriesPerDay)
  for (const [who, may] of [
    ['safeHome', settingDefaults.emergencySafeHome],
    ['caseworker', settingDefaults.emergencyCaseworker],
    ['institution', settingDefaults.emergencyInstitution],
    ['scientist', settingDefaults.emergencyScientist],
    ['privacyOfficer', 0],
    ['adviser', 0],
  ] as const)
    expect((await world.as(who, ({ tx }) => standingOf(tx))).canTry, who).toBe(may === 1)
})

test('one answer for a wrong name, a wrong day, one’s own household and one closed to the asker', async () => {
  await world.as('caseworker', ({ tx, actor }) =>
    exclude(tx, actor, caseId, { accountId: world.accounts.institution, askedBy: 'family', why: 'Buren.' }),
  )
  const answers = [
    await tries('otherCaseworker', { familyName: 'Bakkers' }, '2025-11-21'),
    await tries('otherCaseworker', { birthDate: day('1990-01-02') }, '2025-11-21'),
    await tries('otherCaseworker', { givenName: 'Kees' }, '2025-11-21'),
    await tries('institution', {}, '2025-11-21'),
    await tries('caseworker', {}, '2025-11-21'),
  ]
  for (const answer of answers) expect(answer).toEqual({ outcome: 'nothing', opened: [] })
  expect(await world.owner.selectFrom('emergency_access').selectAll().execute()).toEqual([])
})

test('what opens is who they are, whom to call, what was agreed and how to reach them; each look stands in the log', async () => {
  const person = await world.owner
    .selectFrom('person')
    .where('given_name', '=', 'Petra')
    .select('id')
    .executeTakeFirstOrThrow()
  await world.as('caseworker', ({ tx, actor }) =>
    recordSafeContact(tx, actor, caseId, person.id, {
      alone: 'yes',
      phoneSeen: 'nobody',
      mailSeen: 'unknown',
      readsAlong: undefined,
      mayCall: true,
      phone: '06 12345678',
      callWhen: 'overdag',
      mayMessage: false,
      mayMail: false,
      email: undefined,
      mailFrom: 9,
      mailUntil: 17,
      namedAs: 'Jip van school',
    }),
  )
  const id = await opens('safeHome', '2025-11-20')
  const sight = await looks('safeHome', id)
  expect(Object.keys(sight ?? {}).toSorted()).toEqual(
    [
      'callFirst',
      'dangerSince',
      'endsAt',
      'garden',
      'household',
      'id',
      'people',
      'safe',
      'situations',
      'steps',
    ].toSorted(),
  )
  expect(sight?.people.map(one => one.givenName).toSorted()).toEqual(['Kees', 'Petra', 'Sofie'])
  expect(sight?.callFirst[0]).toMatchObject({ name: 'Persoon caseworker', part: 'contact-person' })
  expect(sight?.situations[0]?.agreements.length).toBeGreaterThan(0)
  expect(sight?.safe).toMatchObject([{ personId: person.id, phone: '06 12345678' }])
  expect(JSON.stringify(sight)).not.toMatch(/Schuilweg|Nergens/)
  const lines = await world.owner
    .selectFrom('audit_line')
    .where('action', '=', 'emergency-access:read')
    .select(['address', 'case_id as caseId'])
    .execute()
  expect(lines.map(one => one.address).toSorted()).toEqual([
    `/huishoudens/${caseId}/plan/${planId}`,
    `/noodtoegang/${id}`,
  ])
  expect(lines.every(one => one.caseId === caseId)).toBe(true)
})

test('no table opens by it, but the line of the access itself', async () => {
  const { rows: tables } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'audit_line'
      and has_table_privilege('toekomsttuin_app', c.oid, 'select')
      and (c.relname in ('household_case', 'person')
        or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id'))`.execute(
    world.owner,
  )
  const seen = await asActor(
    world.app,
    world.accounts.safeHome,
    momentAt(day('2025-11-20'), '23:30'),
    async tx => {
      const found: string[] = []
      for (const { name } of tables) {
        const rows = await sql`select 1 from ${sql.table(name)} limit 1`.execute(tx)
        if (rows.rows.length > 0) found.push(name)
      }
      return found.toSorted()
    },
  )
  expect(seen).toEqual(['emergency_access'])
})

test('it is over by the clock, by oneself, by who stands closest, with the role, and at once for who is excluded', async () => {
  const first = await opens('safeHome', '2025-11-22', '20:00')
  expect(await looks('safeHome', first, '2025-11-22', '23:59')).not.toBeNull()
  expect(await looks('safeHome', first, '2025-11-23', '00:01')).toBeNull()
  expect(await looks('otherCaseworker', first, '2025-11-22', '20:01'), 'of nobody else').toBeNull()

  const second = await opens('otherCaseworker', '2025-11-23', '09:00')
  const close = (who: CastKey) => world.as(who, ({ tx }) => endEmergency(tx, second), '2025-11-23')
  expect(await close('scientist'), 'who only works along can’t').toBe(false)
  expect(await close('caseworker')).toBe(true)
  expect(await looks('otherCaseworker', second, '2025-11-23', '10:01')).toBeNull()

  const third = await opens('otherCaseworker', '2025-11-24', '09:00')
  const role = world.owner
    .updateTable('role_assignment')
    .where('account_id', '=', world.accounts.otherCaseworker)
  await role.set({ during: '[2024-01-01,2025-11-24)' }).execute()
  expect(await looks('otherCaseworker', third, '2025-11-24', '09:01')).toBeNull()
  await role.set({ during: '[2024-01-01,)' }).execute()
  expect(await looks('otherCaseworker', third, '2025-11-24', '09:02')).not.toBeNull()
  await world.as(
    'caseworker',
    ({ tx, actor }) =>
      exclude(tx, actor, caseId, {
        accountId: world.accounts.otherCaseworker,
        askedBy: 'family',
        why: 'Buren.',
      }),
    '2025-11-24',
  )
  expect(await looks('otherCaseworker', third, '2025-11-24', '10:01')).toBeNull()
})

test('who tries too often on a day is stopped, whatever was asked; another day and another person are not', async () => {
  const answers: string[] = []
  for (let minute = 10; minute < 22; minute++)
    answers.push((await tries('safeHome', { givenName: 'Niemand' }, '2025-11-25', `12:${minute}`)).outcome)
  expect(answers.slice(0, 10).every(one => one === 'nothing')).toBe(true)
  expect(answers.slice(10)).toEqual(['too-often', 'too-often'])
  expect((await tries('safeHome', {}, '2025-11-25', '13:00')).outcome).toBe('too-often')
  expect((await tries('safeHome', { givenName: 'Niemand' }, '2025-11-26')).outcome).toBe('nothing')
  const uncounted = asActor(world.app, world.accounts.safeHome, momentAt(day('2025-11-26'), '15:00'), tx =>
    openEmergency(tx, petra),
  )
  await expect(uncounted).rejects.toThrow(/not counted/)
})

test('what was not right has consequences, and nobody judges the own', async () => {
  const id = await opens('safeHome', '2025-11-27')
  const judge = (who: CastKey) =>
    world.as(
      who,
      async ({ tx, actor }) => {
        const access = await emergencyAccessAt(tx, id)
        if (!access) throw new Error('out of reach')
        const input = { words: 'Er was geen gevaar.', follows: ['talk'], barredUntil: day('2025-12-31') }
        await judgeEmergency(tx, actor, access, { verdict: 'not-right', ...input })
      },
      '2025-11-28',
    )
  await expect(judge('safeHome')).rejects.toThrow(/row-level security|nobody_judges_the_own/)
  await expect(judge('caseworker')).rejects.toThrow(/row-level security/)
  await judge('privacyOfficer')
  await expect(judge('privacyOfficer')).rejects.toThrow(/emergency_judgement_pkey/)
  expect((await tries('safeHome', {}, '2025-12-31')).outcome).toBe('barred')
  expect((await tries('safeHome', {}, '2026-01-01')).outcome).toBe('opened')
  const told = await world.as('safeHome', ({ tx }) => standingOf(tx), '2026-01-01')
  expect(told.own.find(one => one.id === id)).toMatchObject({
    verdict: 'not-right',
    judgement: 'Er was geen gevaar.',
  })
})
