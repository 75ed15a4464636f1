import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Day, day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { contactPersonTurns, joinTeam } from '../contact-person/store.server.ts'
import { openHousehold } from '../household/store.server.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { timelineOf } from '../timeline/store.server.ts'
import { earlierIn, recordEarlier } from './earlier/store.server.ts'
import type { EnterInput } from './rules.ts'
import { enteredPiece, enterHousehold } from './store.server.ts'

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await entered()
})
afterAll(() => world.close())

const running = (changes: Partial<EnterInput> = {}): EnterInput => ({
  name: 'De Boer',
  gardenId: world.gardenId,
  organisationId: world.organisationId,
  origin: 'caseworker',
  firstSignalOn: day('2024-02-01'),
  legalBasis: ['youth-act'],
  purpose: 'Samen zorgen dat het thuis veilig is.',
  eveningsSuit: false,
  behaviouralScientistId: world.accounts.scientist,
  homes: [{ isSecret: false, town: 'Verzonnendam' }],
  people: [
    { familyRole: 'parent', dwelling: 'first', givenName: 'Ada' },
    { familyRole: 'child', dwelling: 'first', expectedOn: day('2026-01-10') },
    { familyRole: 'child', dwelling: 'first' },
  ],
  startedOn: day('2024-03-01'),
  source: 'het oude systeem',
  before: [
    { accountId: world.accounts.otherCaseworker, lastDay: day('2025-01-31') },
    { name: 'Ria Kok', lastDay: day('2024-06-30') },
  ],
  ...changes,
})

const entered = (changes: Partial<EnterInput> = {}) =>
  world.as('caseworker', ({ tx, actor, today }) => enterHousehold(tx, actor, running(changes), today))

test('a household that was entered afterwards has one contact person on every day since its start, also one by name alone', async () => {
  const turns = await world.as('scientist', ({ tx }) => contactPersonTurns(tx, caseId))
  expect(turns.map(turn => [turn.name, turn.from, turn.until])).toEqual([
    ['Ria Kok', '2024-03-01', '2024-07-01'],
    ['Persoon otherCaseworker', '2024-07-01', '2025-02-01'],
    ['Persoon caseworker', '2025-02-01', null],
  ])
  const people = await world.as('caseworker', ({ tx }) => peopleIn(tx, caseId))
  expect(people).toHaveLength(3)
})

test('who was contact person once sees nothing of it now, and nobody else learns where it came from', async () => {
  const read = async (who: 'scientist' | 'otherCaseworker' | 'projectLeader') =>
    (await world.as(who, ({ tx }) => gather(tx, { entered: enteredPiece(caseId) }))).entered
  expect(await read('scientist')).toMatchObject({
    source: 'het oude systeem',
    on: '2025-11-20',
    byName: 'Persoon caseworker',
  })
  expect(await read('otherCaseworker')).toBeNull()
  expect(await read('projectLeader')).toBeNull()
})

test('the timeline says of each thing from before that it was entered afterwards', async () => {
  const lines = await world.as('caseworker', ({ tx }) => timelineOf(tx, caseId))
  expect(lines.map(line => [line.on, line.title])).toEqual([
    ['2025-11-20', 'Persoon scientist, gedragswetenschapper kwam in het team'],
    ['2025-11-20', 'Persoon caseworker voerde het huishouden hier in'],
    ['2025-02-01', 'Persoon caseworker werd vaste contactpersoon (achteraf ingevoerd)'],
    ['2024-07-01', 'Persoon otherCaseworker werd vaste contactpersoon (achteraf ingevoerd)'],
    [
      '2024-03-01',
      'Het werken met dit huishouden begon, met Ria Kok als contactpersoon (achteraf ingevoerd)',
    ],
  ])
})

test('a start in the past is never there without where it was found', async () => {
  const opened = world.as('caseworker', ({ tx, actor, today }) =>
    openHousehold(tx, actor, running(), today, undefined, {
      startedOn: day('2024-03-01'),
      heldSince: day('2024-03-01'),
      tell: async () => undefined,
    }),
  )
  await expect(opened).rejects.toThrow()
})

test('afterwards no turn in the past and no mark is added, also not by the contact person', async () => {
  const other = await world.openCase()
  await expect(
    world.as('caseworker', ({ tx, actor }) =>
      tx
        .insertInto('entered_afterwards')
        .values({ case_id: other, region_id: actor.regionId, source: 'x', entered_by: actor.accountId })
        .execute(),
    ),
  ).rejects.toThrow(/row-level security/)
  await expect(
    world.as(
      'caseworker',
      ({ tx, actor }) =>
        tx
          .insertInto('contact_person')
          .values({
            region_id: actor.regionId,
            case_id: caseId,
            formerly: 'Iemand',
            during: sql<string>`daterange('2023-01-01', '2023-02-01')`,
          })
          .execute(),
      '2025-11-21',
    ),
  ).rejects.toThrow(/a turn in the past/)
})

const help = {
  kind: 'help' as const,
  onDay: day('2024-05-01'),
  untilDay: day('2024-12-01'),
  what: 'Gezinscoach, elke week.',
  source: 'de map op papier',
}
test('what was before is laid down by the closest two, with where it was found, and corrected beside itself', async () => {
  await world.as('caseworker', ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, caseId, {
      accountId: world.accounts.safeHome,
      part: 'team-member',
      task: 'denkt mee',
      capacity: 'safe-home-worker',
    }),
  )
  const record = (
    who: 'caseworker' | 'safeHome' | 'otherCaseworker',
    changes: object = {},
    replaces?: string,
  ) =>
    world.as(who, ({ tx, actor }) =>
      recordEarlier(tx, actor, caseId, { ...help, ...changes }, { replaces: replaces ?? null }),
    )
  await record('caseworker')
  await expect(record('caseworker')).rejects.toThrow(/earlier_record_once/)
  await expect(record('safeHome')).rejects.toThrow(/row-level security/)
  await expect(record('otherCaseworker')).rejects.toThrow(/row-level security/)
  await expect(record('caseworker', { onDay: '2025-11-21' as Day, untilDay: undefined })).rejects.toThrow(
    /row-level security/,
  )
  const [first] = await world.as('safeHome', ({ tx }) => earlierIn(tx, caseId, 'help'))
  await record('caseworker', { what: 'Gezinscoach, om de week.' }, first?.id)
  const held = await world.as('safeHome', ({ tx }) => earlierIn(tx, caseId))
  expect(held.map(one => [one.what, one.source, one.recordedByName])).toEqual([
    ['Gezinscoach, om de week.', 'de map op papier', 'Persoon caseworker'],
  ])
})

test('no figure counts a wait or a newcomer of before, only how many contact persons a family really had', async () => {
  const facts = await sql<{ indicator: string; numerator: number }>`
    select indicator, numerator from monitor_derive(${world.regionId}, array[${caseId}]::uuid[], '2026-07-01')
    where case_id is not null`.execute(world.owner)
  const of = (indicator: string) =>
    facts.rows.filter(row => row.indicator === indicator).map(row => row.numerator)
  expect(of('new-households')).toEqual([])
  expect(of('days-to-contact')).toEqual([])
  // Two whole quarters in here: none of the seven before.
  expect(of('one-contact-person')).toEqual([0, 0])
})

test('what was typed over of before is destroyed on request with the version that it corrected', async () => {
  const [held] = await world.as('caseworker', ({ tx }) => earlierIn(tx, caseId))
  await world.owner.transaction().execute(async tx => {
    await sql`insert into destroying (xid, region_id) values (pg_current_xact_id(), ${world.regionId})`.execute(
      tx,
    )
    await sql`select erase_things(${caseId}, 'earlier-record', array[${held?.id}]::uuid[])`.execute(tx)
  })
  expect(await world.owner.selectFrom('earlier_record').select('id').execute()).toEqual([])
})
