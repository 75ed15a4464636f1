import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { peopleIn } from '../household-member/store.server.ts'
import type { DisclosureInput } from './rules.ts'
import { recordConsent, recordDisclosure, sharedOf, withdrawConsent } from './store.server.ts'

let world: World
let caseId: string
let sofie: string
let petra: string
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-09-01')
  const people = await world.as('caseworker', ({ tx }) => peopleIn(tx, caseId))
  const idOf = (name: string) => people.find(one => one.givenName === name)?.id ?? ''
  sofie = idOf('Sofie')
  petra = idOf('Petra')
})

const share = (changes: Partial<DisclosureInput> = {}, who: CastKey = 'caseworker') =>
  world.as(who, ({ tx, actor }) =>
    recordDisclosure(
      tx,
      actor,
      caseId,
      {
        sharedWith: 'Juf van Sofie',
        recipientKind: 'care-or-school',
        people: [
          { personId: sofie, how: 'otherwise', reason: 'Vader is niet te vinden' },
          { personId: petra, how: 'as-advised', reason: undefined },
        ],
        what: 'Wie haalt',
        purpose: 'Veilig naar huis',
        bases: ['youth-act'],
        consentId: undefined,
        weighingNeed: 'Anders loopt zij alleen',
        weighingLess: 'Alleen een naam',
        weighingHarm: 'Geen',
        decidedBy: world.accounts.caseworker,
        decidedOn: day('2025-11-10'),
        ...changes,
      },
      personId => (personId === sofie ? 'holders' : 'self'),
    ),
  )
const agree = () =>
  world.as('caseworker', ({ tx, actor }) =>
    recordConsent(tx, actor, caseId, {
      givenBy: petra,
      forWhat: 'Oma mag het weten',
      how: 'Aan tafel',
      givenOn: day('2025-11-01'),
    }),
  )
const shared = (who: CastKey = 'caseworker') => world.as(who, ({ tx }) => sharedOf(tx, caseId))
const consentId = async () => (await shared()).consents[0]?.id ?? ''
const withdraw = async (on: string) => {
  const id = await consentId()
  await world.as('caseworker', ({ tx, actor }) =>
    withdrawConsent(tx, actor, caseId, id, { withdrawnOn: day(on), words: 'Toch liever niet' }),
  )
}
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('the team reads what was shared about whom, with the advice of then and why it was done otherwise', async () => {
  await share()
  const { disclosures } = await shared('scientist')
  expect(disclosures).toMatchObject([{ sharedWith: 'Juf van Sofie', decidedByName: 'Persoon caseworker' }])
  const about = disclosures[0]?.about.map(({ name, advice, otherReason }) => [name, advice, otherReason])
  expect(about).toEqual([
    ['Petra', 'self', null],
    ['Sofie', 'holders', 'Vader is niet te vinden'],
  ])
})

test('the database too refuses consent where a law is needed', async () => {
  await agree()
  const id = await consentId()
  const byConsent = { bases: ['consent' as const], consentId: id }
  expect(await brokenBy(share(byConsent))).toBe('disclosure_needs_statute')
  expect(await brokenBy(share({ ...byConsent, recipientKind: 'own-network' }))).toBe('went through')
  expect(await brokenBy(share({ bases: ['consent', 'youth-act'] }))).toBe('disclosure_consent_is_recorded')
})

test('withdrawn consent carries nothing from that day on, and what was shared before stays', async () => {
  await agree()
  const id = await consentId()
  const byConsent = { bases: ['consent' as const], consentId: id, recipientKind: 'own-network' as const }
  await share(byConsent)
  await withdraw('2025-11-12')
  expect(await brokenBy(share({ ...byConsent, decidedOn: day('2025-11-12') }))).toBe(
    'disclosure_consent_in_force',
  )
  expect(await brokenBy(share({ ...byConsent, decidedOn: day('2025-10-31') }))).toBe(
    'disclosure_consent_in_force',
  )
  expect(await brokenBy(withdraw('2025-11-13'))).toBe('consent_withdrawal_pkey')
  const { disclosures, consents } = await shared()
  expect(disclosures).toHaveLength(1)
  expect(consents).toMatchObject([
    { name: 'Petra', withdrawnOn: '2025-11-12', withdrawnWords: 'Toch liever niet' },
  ])
})

test('consent is not withdrawn before it was given', async () => {
  await agree()
  expect(await brokenBy(withdraw('2025-10-31'))).toBe('consent_withdrawn_after_given')
})

test('a disclosure is about somebody, decided by somebody of the team, and in no household of another', async () => {
  const aboutNobody = world.as('caseworker', ({ tx, actor }) =>
    tx
      .insertInto('disclosure')
      .values({
        region_id: actor.regionId,
        case_id: caseId,
        shared_with: 'Juf',
        recipient_kind: 'care-or-school',
        what: 'Iets',
        purpose: 'Iets',
        bases: ['youth-act'],
        weighing_need: 'Ja',
        weighing_less: 'Nee',
        weighing_harm: 'Geen',
        decided_by: actor.accountId,
        decided_on: day('2025-11-10'),
        recorded_by: actor.accountId,
      })
      .execute(),
  )
  expect(await brokenBy(aboutNobody)).toBe('disclosure_is_about_somebody')
  expect(await brokenBy(share({ decidedBy: world.accounts.otherCaseworker }))).toBe(
    'disclosure_decided_in_team',
  )
  await expect(share({}, 'otherCaseworker')).rejects.toThrow(/row-level security/)
  expect(await shared('otherCaseworker')).toEqual({ disclosures: [], consents: [] })
})

test('nobody is added afterwards to what was shared', async () => {
  const id = await share({ people: [{ personId: petra, how: 'as-advised', reason: undefined }] })
  const later = world.as(
    'caseworker',
    ({ tx, actor }) =>
      tx
        .insertInto('disclosure_person')
        .values({
          disclosure_id: id,
          person_id: sofie,
          region_id: actor.regionId,
          case_id: caseId,
          advice: 'self',
        })
        .execute(),
    '2025-11-21',
  )
  await expect(later).rejects.toThrow(/row-level security/)
})

test('what was shared never changes, not even by the owner of the database', async () => {
  await share()
  await expect(world.owner.updateTable('disclosure').set({ what: 'Niets' }).execute()).rejects.toThrow(
    /append-only/,
  )
  await expect(world.owner.deleteFrom('consent').execute()).rejects.toThrow(/append-only/)
})
