import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { recordDisclosure } from '../../disclosure/store.server.ts'
import { peopleIn } from '../../household-member/store.server.ts'
import { askExpert, consultsIn } from '../store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const ask = (caseId: string, disclosureId?: string) =>
  world.as('caseworker', ({ tx, actor, today }) =>
    askExpert(
      tx,
      actor,
      caseId,
      {
        askedOf: 'child-protection-board',
        disclosureId,
        question: 'Wat is nodig voor Petra?',
        summary: 'Petra en haar dochter.',
        neededBy: day('2025-11-27'),
      },
      today,
    ),
  )
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('a question with names rests on a disclosure of the same household to somebody outside the family', async () => {
  const caseId = await world.openCase()
  const disclose = (recipientKind: 'public-task' | 'own-network') =>
    world.as('caseworker', async ({ tx, actor, today }) => {
      const [person] = await peopleIn(tx, caseId)
      return recordDisclosure(
        tx,
        actor,
        caseId,
        {
          sharedWith: 'Raad voor de Kinderbescherming',
          recipientKind,
          people: [{ personId: person?.id ?? '', how: 'as-advised', reason: undefined }],
          what: 'De namen',
          purpose: 'Advies',
          bases: ['youth-act'],
          consentId: undefined,
          weighingNeed: 'Ja',
          weighingLess: 'Nee',
          weighingHarm: 'Geen',
          decidedBy: actor.accountId,
          decidedOn: today,
        },
        () => 'self',
      )
    })
  await ask(caseId)
  const id = await ask(caseId, await disclose('public-task'))
  const [unnamed, other] = await world.as('caseworker', async ({ tx }) => {
    const all = await consultsIn(tx, [caseId])
    return [all.find(one => one.id !== id), all.find(one => one.id === id)]
  })
  expect([unnamed?.isNamed, other?.isNamed]).toEqual([false, true])
  const family = await disclose('own-network')
  expect(await brokenBy(ask(caseId, family))).toBe('expert_consult_named_is_disclosed')
  const elsewhere = await world.openCase()
  expect(await brokenBy(ask(elsewhere, family))).toBe('expert_consult_case_disclosure_id_case_id_fkey')
})
