import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinTeam } from '#src/casework/contact-person/store.server.ts'
import { exclude, exclusionsIn } from '#src/casework/exclusion/store.server.ts'
import { peopleIn } from '#src/casework/household-member/store.server.ts'
import { splitHousehold } from '#src/casework/household-split/store.server.ts'
import { askMerge } from '#src/casework/merging/store.server.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const keptOut = async (name: string) => {
  const caseId = await world.openCase('caseworker', { name }, '2025-03-01')
  await world.as('caseworker', ({ tx, actor }) =>
    exclude(tx, actor, caseId, {
      accountId: world.accounts.institution,
      askedBy: 'family',
      why: 'Het is de buurvrouw.',
    }),
  )
  return caseId
}
const joins = (who: CastKey, caseId: string, capacity: string) =>
  world
    .as('caseworker', ({ tx, actor }) =>
      joinTeam(tx, actor.regionId, caseId, {
        accountId: world.accounts[who],
        part: 'team-member',
        task: 'kijkt mee',
        capacity,
      }),
    )
    .then(
      () => 'done',
      error => brokenConstraint(error) ?? String(error),
    )
const whoIsOut = async (caseId: string) =>
  (await world.as('caseworker', ({ tx }) => exclusionsIn(tx, caseId))).map(one => one.accountId)
const merges = (going: string, intoId: string) =>
  world
    .as('caseworker', ({ tx, actor }) =>
      askMerge(tx, actor, going, { version: 0, intoId, why: 'Zelfde gezin.' }, true),
    )
    .then(
      () => 'done',
      error => brokenConstraint(error) ?? String(error),
    )

test('who is kept out of a household is kept out of the one that splits off', async () => {
  const old = await keptOut('Splitsing')
  const people = await world.as('caseworker', ({ tx }) => peopleIn(tx, old))
  const fresh = await world.as('caseworker', ({ tx, actor, today }) =>
    splitHousehold(
      tx,
      actor,
      old,
      {
        name: 'Apart',
        going: [people[0]?.id ?? ''],
        both: [],
        keeps: [],
        home: { label: 'nieuw huis', isSecret: false },
        behaviouralScientistId: world.accounts.scientist,
        why: 'Woont nu apart.',
      },
      today,
    ),
  )
  expect(await whoIsOut(fresh ?? '')).toEqual([world.accounts.institution])
  expect(await joins('institution', fresh ?? '', 'certified-institution-worker')).toBe('who_may_work_here')
})

test('and out of the one it goes on in; where that colleague works there, it does not go on in it', async () => {
  const going = await keptOut('Gaat op')
  const staying = await world.openCase('caseworker', { name: 'Blijft' }, '2025-03-01')
  expect(await merges(going, staying)).toBe('done')
  expect(await whoIsOut(staying)).toEqual([world.accounts.institution])

  const other = await keptOut('Gaat niet op')
  const theirs = await world.openCase('caseworker', { name: 'Werkt daar' }, '2025-03-01')
  expect(await joins('institution', theirs, 'certified-institution-worker')).toBe('done')
  expect(await merges(other, theirs)).toBe('excluded_works_here')
})
