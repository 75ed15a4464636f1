import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { addFile } from '../file/store.server.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { takeBackMail } from '../safe-contact/own/store.server.ts'
import { SafeContactForm } from '../safe-contact/rules.ts'
import { recordSafeContact, safeContactsIn } from '../safe-contact/store.server.ts'
import { tellsSecret } from './at.server.ts'
import { letterMoments } from './moments.ts'
import type { Way } from './rules.ts'
import {
  beginLetter,
  endLetter,
  holdLetter,
  letterOf,
  lettersIn,
  makeLetter,
  openWays,
  throwAway,
  waitingForMe,
  writeLetter,
} from './store.server.ts'

let world: World
let caseId: string
let petra: string
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  caseId = await world.openCase()
  petra = await world.as('caseworker', async ({ tx }) => {
    const people = await peopleIn(tx, caseId)
    return people.find(one => one.givenName === 'Petra')?.id ?? ''
  })
})

const words = { subject: 'Hallo', body: 'Beste Petra,' }
const begin = (who: CastKey = 'caseworker') =>
  world.as(who, ({ tx, actor }) =>
    beginLetter(tx, actor, caseId, { kind: 'inform', personId: petra, planId: null, ...words }),
  )
const make = (id: string, way: Way, who: CastKey = 'caseworker') =>
  world.as(who, async ({ tx, actor, today }) => {
    if (!(await holdLetter(tx, id, 0))) throw new Error('not there')
    const fileId = await addFile(
      tx,
      actor,
      caseId,
      { kind: 'letter', title: words.subject, datedOn: today, about: [petra] },
      { format: 'pdf', bytes: Buffer.from('x'), hadTraces: false, isClean: true, houseKey: randomBytes(32) },
    )
    await makeLetter(tx, actor, id, { fileId, way })
  })
const send = (id: string, way: Way, sentOn = '2025-11-20', who: CastKey = 'caseworker') =>
  world.as(who, ({ tx, actor }) =>
    endLetter(tx, actor, caseId, id, { outcome: 'sent', way, sentOn: day(sentOn) }),
  )
const postIs = (post: 'safe' | 'not-safe', mail?: string) =>
  world.as('caseworker', ({ tx, actor }) => {
    const yes = post === 'safe' ? { mayPost: 'on' } : {}
    const mailed = mail ? { mayMail: 'on', email: mail } : {}
    const seen = { alone: 'yes', phoneSeen: 'nobody', mailSeen: 'nobody', postSeen: 'nobody' }
    const input = SafeContactForm.parse({ ...seen, mailFrom: '8', mailUntil: '18', ...yes, ...mailed })
    return recordSafeContact(tx, actor, caseId, petra, input)
  })
const waysOf = (who: CastKey = 'caseworker') => world.as(who, ({ tx }) => openWays(tx, caseId, petra))
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? (error as { code?: string }).code ?? String(error),
  )

test('nobody asked is no: post and mail open only when that person said so, and only who stands closest hears it', async () => {
  expect(await waysOf()).toEqual(['in-hand'])
  await postIs('safe', 'petra@voorbeeld.example')
  expect(await waysOf()).toEqual(['in-hand', 'post', 'own-mail'])
  expect(await waysOf('scientist')).toEqual([])
  expect(await waysOf('otherCaseworker')).toEqual([])
  await postIs('not-safe')
  expect(await waysOf()).toEqual(['in-hand'])
})

test('what was said in one household closes the post in the other', async () => {
  await postIs('safe')
  const other = await world.openCase('otherCaseworker')
  await world.owner
    .insertInto('household_member')
    .values({
      region_id: world.regionId,
      case_id: other,
      person_id: petra,
      family_role: 'parent',
      lives: 'elsewhere',
      joined_on: day('2025-11-20'),
    })
    .execute()
  await world.as('otherCaseworker', ({ tx, actor }) =>
    recordSafeContact(
      tx,
      actor,
      other,
      petra,
      SafeContactForm.parse({
        alone: 'yes',
        phoneSeen: 'unknown',
        mailSeen: 'unknown',
        mailFrom: '8',
        mailUntil: '18',
      }),
    ),
  )
  expect(await waysOf()).toEqual(['in-hand'])
})

test('who takes back mail keeps what was said of post', async () => {
  await postIs('safe', 'petra@voorbeeld.example')
  const family = await openFamilyPages(world, caseId, 'Petra')
  expect(await family.as(({ tx }) => takeBackMail(tx))).toBe(true)
  const said = await world.as('caseworker', ({ tx }) => safeContactsIn(tx, caseId))
  expect(said.get(petra)).toMatchObject({ mayMail: false, mayPost: true, postSeen: 'nobody' })
})

test('a letter is of who stands closest until it is made; then the team reads it and nobody changes it', async () => {
  const id = await begin()
  const read = (who: CastKey) => world.as(who, ({ tx }) => letterOf(tx, caseId, id))
  expect(await read('scientist')).toBeUndefined()
  await make(id, 'in-hand')
  expect(await read('scientist')).toMatchObject({ state: 'waiting', body: words.body })
  expect(await read('otherCaseworker')).toBeUndefined()
  const write = world.as('caseworker', ({ tx }) =>
    writeLetter(tx, id, { ...words, body: 'Anders', version: 0 }),
  )
  expect(await write).toBe(false)
  expect(await world.as('caseworker', ({ tx }) => throwAway(tx, id))).toBe(false)
  const force = world.as('caseworker', ({ tx }) =>
    tx.updateTable('letter').set({ body: 'Anders' }).where('id', '=', id).execute(),
  )
  expect(await brokenBy(force)).toBe('letter_made_stays')
})

test.each(['scientist', 'otherCaseworker'] as const)(
  'the %s begins, makes and sends no letter',
  async who => {
    expect(await brokenBy(begin(who))).toBe('42501')
    const id = await begin()
    await make(id, 'in-hand')
    expect(await brokenBy(send(id, 'in-hand', '2025-11-20', who))).not.toBe('went through')
  },
)

test('a letter is not made for the post where that is not safe, whatever the page says', async () => {
  const id = await begin()
  expect(await brokenBy(make(id, 'post'))).toBe('letter_way_is_safe')
  await postIs('safe')
  await make(id, 'post')
  expect((await world.as('caseworker', ({ tx }) => waitingForMe(tx))).map(one => one.id)).toContain(id)
  expect((await world.as('scientist', ({ tx }) => waitingForMe(tx))).map(one => one.id)).not.toContain(id)
})

test('a letter goes once, not before it was there, and stands on the timeline from then on', async () => {
  const id = await begin()
  const moments = async () =>
    letterMoments(caseId, await world.as('scientist', ({ tx }) => lettersIn(tx, caseId)))
  expect(await brokenBy(send(id, 'in-hand'))).toBe('letter_made_first')
  await make(id, 'in-hand')
  expect(await brokenBy(send(id, 'post'))).toBe('letter_way_is_safe')
  expect(await brokenBy(send(id, 'in-hand', '2025-11-19'))).toBe('letter_sent_after_made')
  expect(await moments()).toEqual([])
  await send(id, 'in-hand')
  expect(await brokenBy(send(id, 'in-hand'))).toBe('letter_end_pkey')
  expect(await moments()).toMatchObject([{ on: '2025-11-20', about: [petra] }])
})

test('a letter that was posted while that was safe can be recorded as posted afterwards', async () => {
  await postIs('safe')
  const id = await begin()
  await make(id, 'post')
  await postIs('not-safe')
  expect(await brokenBy(send(id, 'own-mail'))).toBe('letter_way_is_safe')
  expect(await brokenBy(send(id, 'post'))).toBe('went through')
})

test('two who write at once: the second is told; what was thrown away is gone', async () => {
  const id = await begin()
  const write = (body: string) =>
    world.as('caseworker', ({ tx }) => writeLetter(tx, id, { ...words, body, version: 0 }))
  expect([await write('Een'), await write('Twee')]).toEqual([true, false])
  expect(await world.as('caseworker', ({ tx }) => throwAway(tx, id))).toBe(true)
  expect(await world.as('caseworker', ({ tx }) => letterOf(tx, caseId, id))).toBeUndefined()
})

test('a letter never tells a secret address of the household, however it is typed', async () => {
  const home = {
    label: 'veilige plek',
    isSecret: true,
    addressLine: 'Verborgen Pad 7',
    postcode: '1299 ZZ',
    town: 'Stilstad',
  }
  caseId = await world.openCase('caseworker', { homes: [home] })
  const tells = (typed: string) => world.as('caseworker', ({ tx }) => tellsSecret({ tx, caseId }, typed))
  expect(await tells('Kom naar verborgen-pad 7.')).toBe(true)
  expect(await tells('Kom naar STILSTAD')).toBe(true)
  expect(await tells('Kom naar het wijkcentrum.')).toBe(false)
})
