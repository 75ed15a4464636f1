import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import {
  decideSettings,
  draftedSettings,
  draftSetting,
  letSettingsBegin,
  settingChanges,
  withdrawChange,
} from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const valueNow = async (name = 'consultAnswerDays') =>
  (
    await world.owner
      .selectFrom('region_setting')
      .where('name', '=', name)
      .where('region_id', '=', world.regionId)
      .select('value')
      .executeTakeFirst()
  )?.value
const regionNow = () =>
  world.owner
    .selectFrom('region')
    .select(['quick_exit_address as exit', 'danger_words as words', 'family_page_name as pageName'])
    .executeTakeFirst()

type Draft = { name?: string; now?: string; value: string; version?: string }
const draft = (
  { name = 'consultAnswerDays', now = '5', value, version = now }: Draft,
  by: CastKey = 'administrator',
) => world.as(by, ({ tx, actor }) => draftSetting(tx, actor, { name, now, value, version }))
const decide = (fromDay: string, by: CastKey = 'administrator') =>
  world.as(by, ({ tx }) => decideSettings(tx, day(fromDay), 'Zo werkt het beter.'))
const drafts = async (by: CastKey = 'administrator') =>
  (await world.as(by, ({ tx }) => draftedSettings(tx))).map(one => [one.name, one.becomes])
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('a draft changes nothing; who saw an older value is told; what holds already is taken out again', async () => {
  expect(await draft({ value: '8' })).toBe(true)
  expect(await draft({ value: '9' })).toBe(false)
  expect(await valueNow()).toBe(5)
  expect(await drafts()).toEqual([['consultAnswerDays', '8']])
  expect(await draft({ value: '5', version: '8' })).toBe(true)
  expect(await drafts()).toEqual([])
  expect(await refusalOf(decide('2025-11-20'))).toBe('setting_draft_is_there')
})

test('what is decided holds from its day, all together, and the history tells who, from what to what and why', async () => {
  await draft({ value: '8' })
  await draft({ name: 'familyPageName', now: 'Mijn afspraken', value: 'Onze agenda' })
  await draft({ name: 'dangerWords', now: '', value: 'bang\nmes' })
  expect(await decide('2025-12-01')).toBe(3)
  expect(await valueNow()).toBe(5)
  const night = (on: string) => asNobody(world.app, momentAt(day(on), '00:10'), letSettingsBegin)
  expect(await night('2025-11-30')).toBe(0)
  expect(await night('2025-12-01')).toBe(3)
  expect(await night('2025-12-01')).toBe(0)
  expect(await valueNow()).toBe(8)
  expect(await regionNow()).toMatchObject({ words: ['bang', 'mes'], pageName: 'Onze agenda' })
  const [change] = (await world.as('administrator', ({ tx }) => settingChanges(tx))).filter(
    one => one.name === 'consultAnswerDays',
  )
  expect(change).toMatchObject({
    was: '5',
    becomes: '8',
    fromDay: '2025-12-01',
    why: 'Zo werkt het beter.',
    by: 'Persoon administrator',
  })
})

test('what does not hold yet can be taken back, and then never holds; what holds cannot', async () => {
  await draft({ name: 'wishAnswerDays', value: '7' })
  await decide('2025-11-25')
  await draft({ name: 'wishAnswerDays', value: '6' })
  await decide('2025-11-20')
  expect(await valueNow('wishAnswerDays')).toBe(6)
  const [later, now] = (await world.as('administrator', ({ tx }) => settingChanges(tx))).filter(
    one => one.name === 'wishAnswerDays',
  )
  const back = (id = '', by: CastKey = 'administrator') => world.as(by, ({ tx }) => withdrawChange(tx, id))
  await expect(back(later?.id, 'projectLeader')).rejects.toThrow(/not allowed/)
  expect([await back(later?.id), await back(later?.id), await back(now?.id)]).toEqual([true, false, false])
  await asNobody(world.app, momentAt(day('2025-11-25'), '00:10'), letSettingsBegin)
  expect(await valueNow('wishAnswerDays')).toBe(6)
})

test('a term that the region has no value for yet gets one', async () => {
  await world.owner.deleteFrom('region_setting').where('name', '=', 'scoreDrop').execute()
  await draft({ name: 'scoreDrop', now: '2', value: '3' })
  await decide('2025-11-20')
  expect(await valueNow('scoreDrop')).toBe(3)
})

test('there is no second way, and nobody else drafts, decides or reads', async () => {
  await expect(draft({ value: '1' }, 'privacyOfficer')).rejects.toThrow(/row-level security/)
  await expect(decide('2025-11-20', 'projectLeader')).rejects.toThrow(/not allowed/)
  expect(await drafts('projectLeader')).toEqual([])
  const straight = world.as('administrator', ({ tx }) =>
    tx.updateTable('region_setting').set({ value: 1 }).execute(),
  )
  await expect(straight).rejects.toThrow(/permission denied/)
  const exit = world.as('administrator', ({ tx }) =>
    tx.updateTable('region').set({ quick_exit_address: 'https://nos.nl/' }).execute(),
  )
  await expect(exit).rejects.toThrow(/permission denied/)
  expect(await refusalOf(decide('2025-11-19'))).toBe('setting_holds_from_today')
})

test.each(['http://nos.nl/', 'javascript:alert(1)', 'https://-nos.nl/', 'https://www.xn--ns-jka.nl/'])(
  'families never leave to %s',
  async address => {
    await draft({ name: 'quickExitAddress', now: 'https://www.buienradar.nl/', value: address })
    expect(await refusalOf(decide('2025-11-20'))).toBe('a_safe_way_out')
    const shown = { now: 'https://www.buienradar.nl/', version: address }
    await draft({ name: 'quickExitAddress', ...shown, value: 'https://www.buienradar.nl/' })
  },
)

test.each([
  ['rightsAnswerDays', '29'],
  ['rightsProlongDays', '57'],
  ['rightsDestroyDays', '85'],
  ['keepYouthYears', '19'],
  ['keepSupportYears', '14'],
  ['smallNumberThreshold', '2'],
  ['consultAnswerDays', 'vijf'],
])('%s is not drafted as %s, whoever asks the database', async (name, value) => {
  expect(await refusalOf(draft({ name, now: '20', value }))).toBe('setting_within_law')
})

test('what cannot hold in one region keeps no other waiting', async () => {
  const { id: regionId } = await world.owner
    .insertInto('region')
    .values({ slug: 'buren', name: 'Buren' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const change = { name: 'familyPageName', was: 'Mijn afspraken', becomes: 'Ab' }
  const by = { from_day: day('2025-12-24'), decided_by: world.accounts.administrator }
  await world.owner
    .insertInto('setting_change')
    .values({ region_id: regionId, ...change, ...by })
    .execute()
  await draft({ name: 'deputyLongestDays', now: '42', value: '40' })
  await decide('2025-12-24')
  await asNobody(world.app, momentAt(day('2025-12-24'), '00:10'), letSettingsBegin)
  expect(await valueNow('deputyLongestDays')).toBe(40)
})
