import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { consultationWith } from '#tests/support/plan.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { offersOf, recordOffer } from '../confidant/store.server.ts'
import { recordDisclosure } from '../disclosure/store.server.ts'
import { writePiece } from '../journal/store.server.ts'
import { recordConsultation } from '../network-consultation/store.server.ts'
import { recordSight } from '../safety-sight/store.server.ts'
import { decideLines, gatherLines, linesOf } from './copy/store.server.ts'
import { ownCopy, ownRequests, requestsOfRegion } from './own/store.server.ts'
import type { Kind } from './rules.ts'
import {
  ask,
  confirm,
  type Request,
  requestsOf,
  takeBackCopy,
  takeRightsStep,
  weigh,
} from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
let father: FamilyMember
const secretHome = {
  label: 'opvang',
  isSecret: true,
  addressLine: 'Kruidenhof 9',
  postcode: '1299 ZY',
  town: 'Elders',
}
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', { homes: [secretHome] }, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  const piece = { kind: 'visit' as const, about: [], happenedOn: day('2025-03-10') }
  await world.as('caseworker', async ({ tx, actor }) => {
    const write = (spokeWith: string[], words: string, about: string[] = []) =>
      writePiece(tx, actor, caseId, { ...piece, spokeWith, about, words })
    await write([mother.personId], 'Petra wil rust. Ze is bang voor Kees. Ze slaapt aan de Kruidenhof.')
    await write([father.personId], 'Kees zegt dat Petra drinkt.', [mother.personId])
  })
})
afterAll(() => world.close())

const asks = (who: FamilyMember, kind: Kind, about: 'self' | 'child' = 'self') =>
  who.as(({ tx, actor, today }) =>
    ask(tx, actor, {
      caseId,
      personId: who.personId,
      kind,
      about,
      words: `Vraag om ${kind}`,
      askedOn: today,
    }),
  )
const standing = (id: string, who: CastKey = 'caseworker'): Promise<Request> =>
  world.as(who, async ({ tx }) => {
    const found = (await requestsOf(tx, caseId)).find(one => one.id === id)
    if (!found) throw new Error('gone')
    return found
  })
const propose = async (
  id: string,
  outcome: 'granted' | 'refused' = 'granted',
  who: CastKey = 'caseworker',
) => {
  const request = await standing(id)
  const grounds = outcome === 'refused' ? (['no-right'] as const) : []
  return world.as(who, ({ tx, actor }) =>
    takeRightsStep(tx, actor, request, request.steps.length, {
      step: 'proposed',
      outcome,
      grounds: [...grounds],
      answer: 'Ons antwoord.',
    }),
  )
}
const confirms = async (id: string, who: CastKey) => {
  const request = await standing(id)
  return world.as(who, ({ tx, actor }) => confirm(tx, actor, request))
}
const told = (who: FamilyMember, id: string) =>
  who.as(async ({ tx }) => (await ownRequests(tx, who.personId)).find(one => one.id === id))
const broken = (constraint: string) => ({ constraint })

test('the mother sees her own part of the file, decided by one, looked at by another, and nobody else sees anything', async () => {
  const id = await asks(mother, 'see')
  await world.as('caseworker', async ({ tx, actor }) => {
    const request = (await requestsOf(tx, caseId)).find(one => one.id === id)
    if (!request) throw new Error('gone')
    await gatherLines(tx, actor, request, day('2025-11-20'))
    await gatherLines(tx, actor, request, day('2025-11-20'))
  })
  const lines = await world.as('caseworker', async ({ tx }) => linesOf(tx, { id, caseId }))
  expect(new Map(lines.map(line => [line.words || line.title, line.leaveOut]))).toEqual(
    new Map([
      // That her pages were opened stands there without words, and is for the team.
      ['Eigen pagina’s geopend voor Petra Bakker', true],
      ['Petra wil rust. Ze is bang voor Kees. Ze slaapt aan de Kruidenhof.', false],
      ['Kees zegt dat Petra drinkt.', true],
    ]),
  )
  await expect(propose(id)).rejects.toMatchObject(broken('rights_lines_decided'))

  await world.as('caseworker', async ({ tx, actor }) => {
    const request = (await requestsOf(tx, caseId)).find(one => one.id === id)
    if (!request) throw new Error('gone')
    const chosen = lines.map(line => ({
      id: line.id,
      choice: line.leaveOut ? ('leave-out' as const) : ('show' as const),
      black: line.black.join(', '),
    }))
    await decideLines(tx, actor, request, chosen)
  })
  await propose(id)
  expect(await told(mother, id)).toMatchObject({ outcome: null, answer: null, hasCopy: false })
  await expect(confirms(id, 'caseworker')).rejects.toMatchObject(broken('rights_needs_two'))
  expect(await mother.as(({ tx }) => ownCopy(tx, id))).toEqual([])

  await confirms(id, 'scientist')
  expect(await told(mother, id)).toMatchObject({ outcome: 'granted', answer: 'Ons antwoord.', hasCopy: true })
  const copy = await mother.as(({ tx }) => ownCopy(tx, id))
  expect(copy.map(line => line.words)).toEqual([
    expect.stringMatching(/^Petra wil rust\. Ze is bang voor \[zwart\]\. Ze slaapt aan de (?!Kruidenhof)/),
  ])
  expect(await father.as(({ tx }) => ownCopy(tx, id))).toEqual([])
  expect(await father.as(({ tx }) => ownRequests(tx, mother.personId))).toEqual([])

  const request = await standing(id)
  await world.as('caseworker', ({ tx, actor }) => takeBackCopy(tx, actor, request))
  expect(await mother.as(({ tx }) => ownCopy(tx, id))).toEqual([])
})

test('what somebody asked, weighed or made black is read by nobody of the family, not even who asked', async () => {
  const id = await asks(father, 'object')
  await propose(id, 'refused')
  for (const who of [mother, father]) {
    const seen = await who.as(async ({ tx }) => {
      const rows: Record<string, number> = {}
      for (const table of ['rights_step', 'rights_weighing', 'rights_line', 'confidant_offer'])
        rows[table] = (await sql`select 1 from ${sql.table(table)}`.execute(tx)).rows.length
      return rows
    })
    expect(seen).toEqual({ rights_step: 0, rights_weighing: 0, rights_line: 0, confidant_offer: 0 })
  }
  expect(await told(father, id)).toMatchObject({ outcome: null, grounds: [], answer: null })
})

test('a parent who asks about a child hears nothing before the child’s interest was weighed', async () => {
  const id = await asks(father, 'see', 'child')
  await expect(propose(id, 'refused')).rejects.toMatchObject(broken('rights_child_first'))
  const { id: childId } = await world.owner
    .selectFrom('person')
    .where('given_name', '=', 'Sofie')
    .select('id')
    .executeTakeFirstOrThrow()
  const request = await standing(id)
  await world.as('caseworker', ({ tx, actor }) =>
    weigh(tx, actor, request, 'unsure', {
      childId,
      childView: 'Sofie wil het niet.',
      interest: 'Ze is dan niet veilig.',
      outcome: 'may-not',
      otherwiseWhy: undefined,
    }),
  )
  await propose(id, 'refused')
  await confirms(id, 'scientist')
  const answer = await told(father, id)
  expect(answer).toMatchObject({ outcome: 'refused', grounds: ['no-right'] })
  expect(JSON.stringify(answer)).not.toMatch(/Sofie|veilig/)
})

test('while another looks nothing changes, and what comes back can be answered again', async () => {
  const id = await asks(mother, 'correct')
  await propose(id)
  await expect(propose(id)).rejects.toMatchObject(broken('rights_step_follows'))
  const request = await standing(id)
  await world.as('scientist', ({ tx, actor }) =>
    takeRightsStep(tx, actor, request, request.steps.length, {
      step: 'sent-back',
      why: 'Schrijf het gewoner.',
    }),
  )
  expect(await standing(id)).toMatchObject({ state: 'sent-back' })
  await propose(id)
  await confirms(id, 'scientist')
  expect(await told(mother, id)).toMatchObject({ outcome: 'granted' })
})

test('only those closest to the family answer', async () => {
  const id = await asks(mother, 'destroy')
  await expect(propose(id, 'refused', 'scientist')).rejects.toMatchObject({ code: '42501' })
  await expect(propose(id, 'refused', 'otherCaseworker')).rejects.toMatchObject({ code: '42501' })
})

test('nobody asks in another’s name, and words stand only beside a plan that their writer reads', async () => {
  const asTheFather = (planId?: string) =>
    mother.as(({ tx, actor, today }) =>
      ask(tx, actor, {
        caseId,
        personId: planId ? mother.personId : father.personId,
        kind: 'statement',
        about: 'self',
        words: 'x',
        planId,
        askedOn: today,
      }),
    )
  await expect(asTheFather()).rejects.toMatchObject({ code: '42501' })
  await expect(asTheFather(crypto.randomUUID())).rejects.toMatchObject({
    code: expect.stringMatching(/42501|23503/),
  })
})

test('the privacy officer sees that answers are in time, and no name, household or word', async () => {
  const seen = await world.as('privacyOfficer', ({ tx }) => requestsOfRegion(tx))
  expect(seen.length).toBeGreaterThan(3)
  expect(JSON.stringify(seen)).not.toMatch(/Petra|Kees|Vraag om|Jansen|Ons antwoord/)
  expect(await world.as('caseworker', ({ tx }) => requestsOfRegion(tx))).toEqual([])
  expect(await world.as('privacyOfficer', ({ tx }) => requestsOf(tx, caseId))).toEqual([])
})

test('that a confidant was offered stands there with who and when, and for whom not yet', async () => {
  await world.as('caseworker', ({ tx, actor }) =>
    recordOffer(tx, actor, caseId, {
      personId: mother.personId,
      offeredOn: day('2025-03-02'),
      answer: 'not-now',
      words: undefined,
    }),
  )
  const offers = await world.as('scientist', ({ tx }) => offersOf(tx, caseId))
  expect(offers.map(one => [one.name, one.offeredOn, one.offeredByName])).toEqual([
    ['Kees Jansen', null, null],
    ['Petra Bakker', '2025-03-02', 'Persoon caseworker'],
    ['Sofie Jansen', null, null],
  ])
})

test('what was shared, discussed at a table or told elsewhere stands in the copy in full words, for whom it concerns', async () => {
  await world.as('caseworker', async ({ tx, actor }) => {
    const shared = {
      ...{
        sharedWith: 'School De Ark',
        recipientKind: 'care-or-school' as const,
        what: 'Dat Petra rust nodig heeft.',
      },
      ...{ purpose: 'Samen opletten', bases: ['youth-act' as const], consentId: undefined },
      ...{
        weighingNeed: 'nodig',
        weighingLess: 'minder kan niet',
        weighingHarm: 'geen',
        decidedBy: actor.accountId,
      },
    }
    const about = { personId: mother.personId, how: 'as-advised' as const, reason: undefined }
    await recordDisclosure(
      tx,
      actor,
      caseId,
      { ...shared, decidedOn: day('2025-03-12'), people: [about] },
      () => 'self',
    )
    await recordConsultation(
      tx,
      actor,
      caseId,
      consultationWith({ personIds: [mother.personId], accountIds: [actor.accountId] }),
    )
    const met = { seen: [], spoken: [], alone: [mother.personId], missed: [], place: 'office' as const }
    await recordSight(tx, actor, caseId, { ...met, seenOn: day('2025-03-13'), seenBy: actor.accountId })
  })
  const gathered = async (who: FamilyMember) => {
    const request = await standing(await asks(who, 'see'))
    return world.as('caseworker', async ({ tx, actor }) => {
      await gatherLines(tx, actor, request, day('2025-11-20'))
      return linesOf(tx, request)
    })
  }
  const [hers, his] = [await gathered(mother), await gathered(father)]
  const saying = (lines: typeof hers, words: string) => lines.filter(one => one.words.includes(words))
  expect(saying(hers, 'Dat Petra rust nodig heeft.').map(one => [one.title, one.leaveOut])).toEqual([
    ['Gedeeld met School De Ark', false],
  ])
  expect(saying(hers, 'We willen rust.')).toHaveLength(1)
  expect(saying(hers, 'Bij ons op kantoor').map(one => one.title)).toEqual(['Contact: alleen gesproken'])
  // What a child said there is a line of its own, that is proposed to stay out for a parent.
  expect(saying(hers, 'Ik wil slapen.').map(one => one.leaveOut)).toEqual([true])
  expect(hers.filter(one => one.title.startsWith('Gedeeld met'))).toHaveLength(1)
  for (const words of ['Dat Petra rust', 'We willen rust.', 'Ik wil slapen.', 'op kantoor'])
    expect(saying(his, words)).toEqual([])
})
