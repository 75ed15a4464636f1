import type { OfferAnswer } from '#src/casework/confidant/rules.ts'
import { offersOf, recordOffer } from '#src/casework/confidant/store.server.ts'
import { decideLines, gatherLines, linesOf } from '#src/casework/rights/copy/store.server.ts'
import { proposed } from '#src/casework/rights/destruction/rules.ts'
import { decideThings, thingsOf } from '#src/casework/rights/destruction/store.server.ts'
import type { AnswerInput, RecordInput, StepKind, WeighInput } from '#src/casework/rights/rules.ts'
import {
  ask,
  confirm,
  type Request,
  recordAsked,
  requestsOf,
  takeRightsStep,
  weigh,
} from '#src/casework/rights/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { caseOf } from './households/opening.ts'
import type { PersonKey } from './region/people.ts'
import { as, type World } from './world.ts'

/** What people asked of what was written down about them: given, waiting for another's eyes, open and too late. */
export async function tellRights(world: World): Promise<void> {
  await motherSeesHerFile(world)
  await fatherAsksAboutFenne(world)
  await ownWords(world)
  await oldPapers(world)
  await noorIsAnswered(world)
  await offered(world, 'yildiz', '2025-10-02', { Fatma: 'not-now', Noor: 'wants', Kemal: 'not-now' })
  await offered(world, 'de-vries-amrani', '2024-11-28', { Laila: 'has', Mark: 'not-now' })
}

async function motherSeesHerFile(world: World) {
  const key = 'yildiz'
  const id = await asked(world, 'Fatma Yildiz', '2025-10-14', {
    kind: 'see',
    words: 'Ik wil graag lezen wat er over mij staat.',
  })
  await at(world, 'samira', '2025-10-21', { key, id }, async (tx, actor, request) => {
    await gatherLines(tx, actor, request, day('2025-10-21'))
    const chosen = (await linesOf(tx, request)).map(line => ({
      id: line.id,
      choice: line.leaveOut ? ('leave-out' as const) : ('show' as const),
      black: line.black.join(', '),
    }))
    await decideLines(tx, actor, request, chosen)
  })
  await answered(
    world,
    'samira',
    '2025-10-23',
    { key, id },
    {
      outcome: 'partly',
      grounds: ['privacy-of-another'],
      answer:
        'Je kunt nu lezen wat over jou gaat. Heb je er vragen over? Ik kom graag langs om het samen door te nemen.',
    },
  )
  await at(world, 'eva', '2025-10-28', { key, id }, (tx, actor, request) => confirm(tx, actor, request))
}

/** Chosen thing by thing; now a second pair of eyes is asked before anything goes. */
async function oldPapers(world: World) {
  const key = 'kramer'
  const id = await recorded(world, key, '2025-10-13', 'Ilse', {
    kind: 'destroy',
    words: 'De oude verslagen van voor mijn verhuizing mogen weg.',
    how: 'In een brief',
  })
  const who = await contactOf(world, key)
  const now = await requestIn(world, who, '2025-11-06', { key, id })
  const things = await as(world, who, '2025-11-06', ({ tx }) => thingsOf(tx, now))
  if (!things.some(one => !one.alsoOthers)) return
  await at(world, who, '2025-11-06', { key, id }, (tx, actor, request) =>
    decideThings(
      tx,
      actor,
      request,
      things.map(one => ({ ...one, ...proposed(one) })),
    ),
  )
  const isWhole = things.every(one => !one.alsoOthers)
  await answered(
    world,
    who,
    '2025-11-07',
    { key, id },
    {
      outcome: isWhole ? 'granted' : 'partly',
      grounds: isWhole ? [] : ['interest-of-another'],
      answer: 'Wat alleen over jou gaat, vernietigen we. Je krijgt er een bewijs van.',
    },
  )
}

async function noorIsAnswered(world: World) {
  const key = 'yildiz'
  const id = await asked(world, 'Noor Yildiz', '2025-11-06', {
    kind: 'correct',
    words: 'Er staat dat ik in de derde zit. Ik zit in de tweede.',
  })
  const answer = 'Dankjewel. We hebben het verbeterd: je zit in de tweede.'
  await answered(world, 'samira', '2025-11-11', { key, id }, { outcome: 'granted', grounds: [], answer })
  await at(world, 'eva', '2025-11-13', { key, id }, (tx, actor, request) => confirm(tx, actor, request))
}

async function fatherAsksAboutFenne(world: World) {
  const key = 'de-vries-amrani'
  const id = await recorded(world, key, '2025-11-05', 'Mark', {
    kind: 'see',
    about: 'child',
    words: 'Ik wil weten wat er over Fenne is opgeschreven.',
    how: 'Aan de telefoon',
  })
  const childId = await personIn(world, key, 'Fenne')
  const input: WeighInput = {
    childId,
    childView: 'Fenne is zeven. Op school zei ze dat ze vrij wil kunnen vertellen.',
    interest: 'Ze vertelt nu over beide huizen. Leest een ouder dat terug, dan stopt ze met vertellen.',
    outcome: 'may-not',
    otherwiseWhy: 'Vader heeft gezag. Toch gaat hier voor dat Fenne veilig kan blijven vertellen.',
  }
  await at(world, 'samira', '2025-11-12', { key, id }, (tx, actor, request) =>
    weigh(tx, actor, request, 'holder', input),
  )
  await answered(
    world,
    'samira',
    '2025-11-18',
    { key, id },
    {
      outcome: 'refused',
      grounds: ['interest-of-child'],
      answer:
        'Ik begrijp dat je dit wilt weten. Ik vertel je graag in een gesprek hoe het met je dochter gaat.',
    },
  )
}

async function ownWords(world: World) {
  const plan = await asked(world, 'Laila Amrani', '2025-10-06', {
    kind: 'statement',
    words: 'Ik heb altijd gezegd dat ik wil overleggen. Dat staat er niet zo, maar zo is het wel.',
  })
  await at(world, 'samira', '2025-10-07', { key: 'de-vries-amrani', id: plan }, step('read'))
  await asked(world, 'Noor Yildiz', '2025-11-19', {
    kind: 'statement',
    words: 'Er staat dat ik vaak boos ben. Ik ben niet boos, ik ben moe.',
  })
  await asked(world, 'Fatma Yildiz', '2025-11-13', {
    kind: 'correct',
    words: 'Er staat dat ik niet werk. Ik werk drie ochtenden in de bakkerij.',
  })
}

type Asked = Pick<RecordInput, 'kind' | 'words'>

/** What somebody of a family asked on the own page. */
async function asked(world: World, name: string, on: string, { kind, words }: Asked): Promise<string> {
  const found = await world.database
    .selectFrom('account as a')
    .innerJoin('family_access as f', 'f.account_id', 'a.id')
    .where('a.name', '=', name)
    .select(['a.id', 'a.person_id as personId', 'f.case_id as caseId'])
    .executeTakeFirstOrThrow()
  const by = { accountId: found.id, regionId: world.regionId }
  const askedOn = day(on)
  const { caseId, personId } = found
  return asActor(world.database, found.id, momentAt(askedOn, '20:10'), tx =>
    ask(tx, by, { caseId, personId: personId ?? '', kind, about: 'self', words, askedOn }),
  )
}

type Recorded = Asked & { about?: RecordInput['about']; how: string }

/** What somebody asked otherwise, written down by the contact person of that day. */
async function recorded(world: World, key: string, on: string, givenName: string, typed: Recorded) {
  const caseId = caseOf(world, key)
  const personId = await personIn(world, key, givenName)
  return as(world, await contactOf(world, key), on, ({ tx, actor, today }) =>
    recordAsked(tx, actor, caseId, { about: 'self', ...typed, personId, askedOn: today }),
  )
}

const answered = (world: World, who: PersonKey, on: string, place: Place, input: AnswerInput) =>
  at(world, who, on, place, (tx, actor, request) =>
    takeRightsStep(tx, actor, request, request.steps.length, { step: 'proposed', ...input }),
  )

const step = (taken: StepKind) => (tx: Tx, by: By, request: Request) =>
  takeRightsStep(tx, by, request, request.steps.length, { step: taken })

type By = { accountId: string; regionId: string }
type Place = { key: string; id: string }

function at(
  world: World,
  who: PersonKey,
  on: string,
  { key, id }: Place,
  work: (tx: Tx, by: By, request: Request) => Promise<unknown>,
) {
  return as(world, who, on, async ({ tx, actor }) => {
    await work(tx, actor, await found(tx, { key, id }, world))
  })
}

const requestIn = (world: World, who: PersonKey, on: string, place: Place) =>
  as(world, who, on, ({ tx }) => found(tx, place, world))

async function found(tx: Tx, { key, id }: Place, world: World): Promise<Request> {
  const request = (await requestsOf(tx, caseOf(world, key))).find(one => one.id === id)
  if (!request) throw new Error(`No request was told at ${key}`)
  return request
}

async function offered(world: World, key: string, on: string, answers: Record<string, OfferAnswer>) {
  const caseId = caseOf(world, key)
  await as(world, await contactOf(world, key), on, async ({ tx, actor, today }) => {
    for (const { personId, name } of await offersOf(tx, caseId)) {
      const answer = answers[name.split(' ')[0] ?? '']
      if (!answer) continue
      await recordOffer(tx, actor, caseId, { personId, offeredOn: today, answer, words: undefined })
    }
  })
}

async function personIn(world: World, key: string, givenName: string): Promise<string> {
  const { id } = await world.database
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseOf(world, key))
    .where('p.given_name', '=', givenName)
    .select('p.id')
    .executeTakeFirstOrThrow()
  return id
}

/** Who is the contact person of a household at the end of its story. */
async function contactOf(world: World, key: string): Promise<PersonKey> {
  const { account_id: found } = await world.database
    .selectFrom('contact_person')
    .where('case_id', '=', caseOf(world, key))
    .select('account_id')
    .orderBy('during', 'desc')
    .executeTakeFirstOrThrow()
  const who = Object.entries(world.accounts).find(([, id]) => id === found)
  if (!who) throw new Error(`Nobody is the contact person of ${key}`)
  return who[0] as PersonKey
}
