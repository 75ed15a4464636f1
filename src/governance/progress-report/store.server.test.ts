import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { type Day, day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { composeSnapshot } from './compose.ts'
import { beginCorrigendum } from './corrigendum/store.server.ts'
import { gatherFacts } from './facts.server.ts'
import { keepPaper, paperNow } from './paper/store.server.ts'
import { caseCounts, choosePublication, nameHits, publicationChoice } from './publication/store.server.ts'
import type { ReviewStep } from './review/rules.ts'
import { addReview, readersBeside, reviewsOf } from './review/store.server.ts'
import type { NewReportInput } from './rules.ts'
import { scanReport } from './scan.server.ts'
import {
  beginReport,
  changeReport,
  frozenSnapshot,
  holdReport,
  lastReleasedCutOff,
  releaseReport,
  reportOf,
  reportsWithinReach,
  reportUntil,
} from './store.server.ts'

const previousCutOff = day('2025-06-30')
const head = {
  subject: 'Voortgang',
  distribute: 'yes' as const,
  contactPerson: 'Projectleider',
  units: ['Beleid', 'J&O'],
  emails: ['een@voorbeeld.nl'],
  reference: 'DOC-25013663',
  memoDate: day('2025-11-20'),
  readerRoles: ['project-group-member' as const, 'ambassador' as const],
  distribution: [],
}

let world: World
beforeAll(async () => {
  world = await freshWorld()
  await world.openCase('caseworker', {}, '2025-03-01')
  await world.openCase('otherCaseworker', { gardenId: world.otherGardenId }, '2025-06-30')
  await world.openCase('otherCaseworker', { gardenId: world.otherGardenId }, '2025-07-01')
  const closed = await world.openCase('caseworker', {}, '2025-02-01')
  await close(closed, '2025-11-20')
  const running = await world.openCase('caseworker', {}, '2025-02-02')
  await close(running, '2025-11-21')
  await world.openCase('caseworker', { people: adultsOnly() }, '2025-08-01')
})
afterAll(() => world.close())

const close = (caseId: string, on: string) =>
  world.owner.transaction().execute(async tx => {
    await tx
      .updateTable('household_case')
      .set({ closed_on: day(on) })
      .where('id', '=', caseId)
      .execute()
  })

const adultsOnly = () =>
  ['Truus', 'Arie'].map(givenName => ({
    givenName,
    familyName: 'Grootveld',
    birthDate: day('1970-01-01'),
    expectedOn: undefined,
    sex: undefined,
    familyRole: 'parent' as const,
    dwelling: 'first' as const,
  }))

const begin = (cutOff: string, changes: Partial<NewReportInput> = {}) =>
  world.as('projectLeader', ({ tx, actor }) =>
    beginReport(
      tx,
      actor,
      {
        ...head,
        cutOff: day(cutOff),
        previousCutOff,
        previousNote: undefined,
        ...changes,
      } as NewReportInput & {
        previousCutOff: Day
      },
      ['Kennisnemen van de voortgang.'],
    ),
  )

const gathering = { regionName: 'Proefregio', settings: settingDefaults, today: day('2025-11-20') }

const snapshotOf = (reportId: string, who: CastKey = 'projectLeader') =>
  world.as(who, async ({ tx }) => {
    const report = await reportOf(tx, reportId)
    if (!report) throw new Error('no such report')
    return composeSnapshot(report, await gatherFacts({ ...gathering, tx }, report), gathering.today)
  })

const release = async (reportId: string, paperId: string | null = null) => {
  const snapshot = await snapshotOf(reportId)
  await readAlong(reportId)
  await world.as('projectLeader', ({ tx, actor }) =>
    releaseReport(tx, actor, reportId, { snapshot, seen, paperId }),
  )
}

const seen = 'a'.repeat(64)
/** The leader asks the adviser to read along, who finds that it may go. */
async function readAlong(reportId: string) {
  const readerId = world.accounts.policyAdviser
  const step = { readerId, words: undefined, seen }
  await world.as('projectLeader', ({ tx, actor }) =>
    addReview(tx, actor, reportId, { ...step, no: 1, step: 'asked' }),
  )
  await world.as('policyAdviser', ({ tx, actor }) =>
    addReview(tx, actor, reportId, { ...step, no: 2, step: 'approved' }),
  )
}

const counted = (who: CastKey) => world.as(who, ({ tx }) => caseCounts(tx, day('2025-11-20'), previousCutOff))

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

describe('the households counted', () => {
  test('new is what began after the previous cut-off, followed what began before and is still open', async () => {
    expect(await counted('projectLeader')).toEqual([
      { garden: 'Fictieveld', newCases: 1, followedCases: 1 },
      { garden: 'Verzonnendam', newCases: 0, followedCases: 2 },
    ])
  })

  test('whoever steers gets counts; a caseworker and an administrator get none', async () => {
    expect(await counted('ambassador')).toHaveLength(2)
    expect(await counted('caseworker')).toEqual([])
    expect(await counted('administrator')).toEqual([])
  })

  test('small counts are kept back until the project leader records that the region shows them', async () => {
    const reportId = await begin('2025-11-19')
    const before = await snapshotOf(reportId)
    expect(before.cases.totals).toEqual({ newCases: 'hidden', followedCases: 'hidden' })
    await world.as('projectLeader', ({ tx, actor }) =>
      choosePublication(tx, actor, {
        shown: 'shown',
        fromDay: day('2025-11-20'),
        why: 'de raad vraagt erom.',
      }),
    )
    const after = await snapshotOf(reportId)
    expect(after.cases.totals).toEqual({ newCases: 1, followedCases: 4 })
    expect(after.cases.notes.join(' ')).toContain('de raad vraagt erom.')
    expect(await world.as('projectLeader', ({ tx }) => publicationChoice(tx, day('2025-11-19')))).toBeNull()
  })

  test('only the project leader chooses what is shown', async () => {
    const choosing = world.as('policyAdviser', ({ tx, actor }) =>
      choosePublication(tx, actor, { shown: 'shown', fromDay: day('2025-11-20'), why: 'zomaar' }),
    )
    await expect(choosing).rejects.toThrow(/row-level security/)
  })
})

describe('a report', () => {
  test('a draft is known to its makers alone; after the release the ambassador reads it', async () => {
    const reportId = await begin('2025-10-01')
    const read = (who: CastKey) => world.as(who, ({ tx }) => reportOf(tx, reportId))
    expect(await read('policyAdviser')).toMatchObject({ reference: 'DOC-25013663' })
    expect(await read('ambassador')).toBeUndefined()
    await release(reportId)
    expect(await read('ambassador')).toMatchObject({ id: reportId })
    expect(await read('projectGroupMember')).toMatchObject({ id: reportId })
    for (const who of ['caseworker', 'scientist', 'administrator', 'privacyOfficer'] as const) {
      expect(await world.as(who, ({ tx }) => reportsWithinReach(tx))).toEqual([])
      expect(await world.as(who, ({ tx }) => frozenSnapshot(tx, reportId))).toBeNull()
    }
  })

  test('a released report keeps its words and facts, also for the project leader', async () => {
    const reportId = await begin('2025-10-02')
    await release(reportId)
    const frozen = await world.as('ambassador', ({ tx }) => frozenSnapshot(tx, reportId))
    await world.openCase('caseworker', {}, '2025-09-15')
    expect(await world.as('ambassador', ({ tx }) => frozenSnapshot(tx, reportId))).toEqual(frozen)
    const changing = world.as('projectLeader', ({ tx }) => changeReport(tx, reportId, changed(1)))
    expect(await refusalOf(changing)).toBe('released_stays')
    const rewriting = world.owner.transaction().execute(tx =>
      tx
        .updateTable('progress_report_release')
        .set({ snapshot: JSON.stringify({}) })
        .where('report_id', '=', reportId)
        .execute(),
    )
    await expect(rewriting).rejects.toThrow(/append-only/)
  })

  test('the next report counts from the last one released, not from a draft', async () => {
    const released = await begin('2025-09-01')
    await release(released)
    await begin('2025-09-15')
    const asked = world.as('projectLeader', ({ tx }) => lastReleasedCutOff(tx, day('2025-09-30')))
    expect(await asked).toBe('2025-09-01')
  })

  test('of two who change the same report, the second is told', async () => {
    const reportId = await begin('2025-10-03')
    const change = () => world.as('projectLeader', ({ tx }) => changeReport(tx, reportId, changed(1)))
    expect([await change(), await change()]).toEqual([true, false])
    expect(await world.as('projectLeader', ({ tx }) => holdReport(tx, reportId, 1))).toBe(false)
    expect(await world.as('projectLeader', ({ tx }) => holdReport(tx, reportId, 2))).toBe(true)
  })

  test('the policy adviser makes reports but does not release them; the ambassador makes none', async () => {
    const reportId = await begin('2025-10-04')
    const snapshot = await snapshotOf(reportId)
    await readAlong(reportId)
    const releasing = world.as('policyAdviser', ({ tx, actor }) =>
      releaseReport(tx, actor, reportId, { snapshot, seen, paperId: null }),
    )
    await expect(releasing).rejects.toThrow(/row-level security/)
    const changing = world.as('ambassador', ({ tx }) => changeReport(tx, reportId, changed(1)))
    expect(await changing).toBe(false)
  })

  test('one day has one report', async () => {
    await begin('2025-10-05')
    expect(await refusalOf(begin('2025-10-05'))).toBe('one_report_per_cut_off')
  })
})

describe('a second person', () => {
  const steps = async (reportId: string) =>
    (await world.as('policyAdviser', ({ tx }) => reviewsOf(tx, reportId))).map(({ step }) => step)
  const step = (who: CastKey, reportId: string, what: ReviewStep, no: number, reader: CastKey, now = seen) =>
    refusalOf(
      world.as(who, ({ tx, actor }) =>
        addReview(tx, actor, reportId, {
          ...{ no, step: what, readerId: world.accounts[reader], seen: now },
          words: what === 'sent-back' ? 'De datum klopt niet.' : undefined,
        }),
      ),
    )

  test('reads before a report goes out: nobody approves unasked or alone, and another report is not what was read', async () => {
    const reportId = await begin('2025-08-01')
    const goOut = async (read: string) => {
      const snapshot = await snapshotOf(reportId)
      return refusalOf(
        world.as('projectLeader', ({ tx, actor }) =>
          releaseReport(tx, actor, reportId, { snapshot, seen: read, paperId: null }),
        ),
      )
    }
    expect(await goOut(seen)).toBe('read_before_release')
    expect(await step('policyAdviser', reportId, 'approved', 1, 'policyAdviser')).toBe('reader_was_asked')
    expect(await step('projectLeader', reportId, 'asked', 1, 'projectLeader')).toBe('second_person')
    expect(await step('projectLeader', reportId, 'asked', 1, 'ambassador')).toBe('reader_may_read')
    expect(await step('projectLeader', reportId, 'asked', 1, 'policyAdviser')).toBe('went through')
    expect(await step('projectLeader', reportId, 'approved', 2, 'projectLeader')).toBe('reader_was_asked')
    expect(await step('policyAdviser', reportId, 'sent-back', 2, 'policyAdviser')).toBe('went through')
    expect(await goOut(seen)).toBe('read_before_release')
    expect(await step('projectLeader', reportId, 'asked', 2, 'policyAdviser')).toBe('review_in_turn')
    expect(await step('projectLeader', reportId, 'asked', 3, 'policyAdviser')).toBe('went through')
    const another = 'c'.repeat(64)
    expect(await step('policyAdviser', reportId, 'approved', 4, 'policyAdviser', another)).toBe(
      'read_as_asked',
    )
    expect(await step('policyAdviser', reportId, 'approved', 4, 'policyAdviser')).toBe('went through')
    expect(await goOut('b'.repeat(64))).toBe('read_before_release')
    expect(await goOut(seen)).toBe('went through')
    expect(await steps(reportId)).toEqual(['approved', 'asked', 'sent-back', 'asked'])
    expect(await world.as('ambassador', ({ tx }) => reviewsOf(tx, reportId))).toEqual([])
    expect(await step('projectLeader', reportId, 'asked', 5, 'policyAdviser')).toBe('released_stays')
  })

  test('is somebody who makes reports, and never who asks', async () => {
    const readers = (who: CastKey) =>
      world
        .as(who, ({ tx, actor }) => readersBeside(tx, actor.accountId))
        .then(all => all.map(({ id }) => id))
    expect(await readers('projectLeader')).toEqual([world.accounts.policyAdviser])
    expect(await readers('ambassador')).toEqual([])
  })
})

describe('a released report', () => {
  test('is read by whom it was for', async () => {
    const reportId = await begin('2025-08-02', { readerRoles: ['ambassador'] })
    await release(reportId)
    const read = (who: CastKey) => world.as(who, ({ tx }) => reportOf(tx, reportId))
    expect(await read('ambassador')).toMatchObject({ id: reportId })
    expect(await read('projectGroupMember')).toBeUndefined()
    expect(await world.as('projectGroupMember', ({ tx }) => frozenSnapshot(tx, reportId))).toBeNull()
  })

  test('is put right once, by a next edition that tells why, and stays to read; a draft is not', async () => {
    const reportId = await begin('2025-08-03')
    const putRight = async () => {
      const report = await world.as('projectLeader', ({ tx }) => reportOf(tx, reportId))
      if (!report) throw new Error('no such report')
      return refusalOf(
        world.as('projectLeader', ({ tx, actor }) =>
          beginCorrigendum(tx, actor, report, 'Een cijfer klopte niet.'),
        ),
      )
    }
    expect(await putRight()).toBe('corrects_released')
    await release(reportId)
    const frozen = await world.as('ambassador', ({ tx }) => frozenSnapshot(tx, reportId))
    expect(await putRight()).toBe('went through')
    expect(await putRight()).toMatch(/corrected_once|one_report_per_cut_off/)
    const next = await world.as('projectLeader', ({ tx }) => reportUntil(tx, day('2025-08-03')))
    if (!next) throw new Error('no next edition')
    expect(await world.as('ambassador', ({ tx }) => reportUntil(tx, day('2025-08-03')))).toMatchObject({
      id: reportId,
      followedById: null,
    })
    expect((await snapshotOf(next.id)).correction).toMatchObject({ no: 1, why: 'Een cijfer klopte niet.' })
    await release(next.id)
    const read = await world.as('ambassador', ({ tx }) => reportOf(tx, reportId))
    expect(read).toMatchObject({ followedById: next.id })
    expect(await world.as('ambassador', ({ tx }) => frozenSnapshot(tx, reportId))).toEqual(frozen)
  })

  test('stays on the paper it was written on; only the project leader chooses paper', async () => {
    const keep = (who: CastKey, colour: string) =>
      world.as(who, ({ tx, actor }) => keepPaper(tx, actor, { colour, fileName: null, bytes: null }))
    await expect(keep('policyAdviser', '1F4E79')).rejects.toThrow(/row-level security/)
    await keep('projectLeader', '1F4E79')
    const paper = await world.as('ambassador', ({ tx }) => paperNow(tx))
    const reportId = await begin('2025-08-04')
    await release(reportId, paper?.id)
    await keep('projectLeader', '7A1F1F')
    const read = await world.as('ambassador', ({ tx }) => reportOf(tx, reportId))
    expect(read?.releasedPaperId).toBe(paper?.id)
  })
})

describe('the look through the text before a release', () => {
  test('tells in which text a name of somebody of a household stands, and not which name', async () => {
    const texts = [
      'Niets bijzonders.',
      'Met mevrouw Bakker gaat het beter.',
      'De bakker bakt; ook in SOFIEDORP.',
    ]
    expect(await world.as('projectLeader', ({ tx }) => nameHits(tx, texts))).toEqual([0, 1, 0])
    expect(await world.as('ambassador', ({ tx }) => nameHits(tx, texts))).toEqual([])
  })

  test('leaves a line in the log each time, also of who was turned away', async () => {
    const lines = () =>
      world.as('privacyOfficer', ({ tx }) =>
        tx
          .selectFrom('audit_line')
          .where('action', '=', 'person-names:scan')
          .select(['account_id', 'outcome', 'detail'])
          .orderBy('id', 'desc')
          .execute(),
      )
    const before = (await lines()).length
    await world.as('projectLeader', ({ tx }) => nameHits(tx, ['Bakker', 'Jansen']))
    await world.as('ambassador', ({ tx }) => nameHits(tx, ['Bakker']))
    const [denied, read, ...earlier] = await lines()
    expect(earlier).toHaveLength(before)
    expect(read).toEqual({
      account_id: world.accounts.projectLeader,
      outcome: 'read',
      detail: { texts: 2 },
    })
    expect(denied).toMatchObject({ account_id: world.accounts.ambassador, outcome: 'denied' })
  })

  test('names the block of a name and of a number that is too small', async () => {
    const reportId = await begin('2025-10-06')
    const draft = await snapshotOf(reportId)
    const told = { ...draft, explanation: ['Het gezin van Petra en 3 kinderen.'] }
    const hits = await world.as('projectLeader', ({ tx }) => scanReport(tx, told, 5, true))
    expect(hits).toEqual([
      { block: 'Toelichting', kind: 'name' },
      { block: 'Toelichting', kind: 'few' },
    ])
    expect(await world.as('projectLeader', ({ tx }) => scanReport(tx, draft, 5, true))).toEqual([])
  })
})

const changed = (version: number) => ({
  ...head,
  version,
  proposals: [{ text: 'Instemmen.' }],
  explanation: [],
  deckLessons: [],
  itemId: undefined,
  indicators: [],
})
