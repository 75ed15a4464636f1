import { releasedPlansFor } from '#src/casework/top3-plan/release/store.server.ts'
import type { Plan, Word } from '#src/casework/top3-plan/rules.ts'
import { planOf, plansNow } from '#src/casework/top3-plan/store.server.ts'
import { type Following, tellableBy } from '#src/casework/top3-plan/use/rules.ts'
import { answerWord, openWordsPiece, tellWord } from '#src/casework/top3-plan/use/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { caseOf } from './households/opening.ts'
import type { PersonKey } from './region/people.ts'
import { as, type World } from './world.ts'

type Tap = { word: Word; begins: string; note?: string }

/** What people told of their plan in the last weeks, by a tap on their own page, and what was decided on it. */
export async function tellPlansInUse(world: World): Promise<void> {
  const samira = { key: 'yildiz', by: 'samira' } as const
  await familyTaps(world, 'Fatma Yildiz', '2025-11-09', { word: 'kept', begins: 'elke zondag' })
  await familyTaps(world, 'Fatma Yildiz', '2025-11-10', { word: 'sign', begins: 'De stemmen' })
  await decided(world, samira, '2025-11-11', 'as-agreed', 'Sevda en Kemal gebeld. Zij lopen vanavond samen.')
  await familyTaps(world, 'Fatma Yildiz', '2025-11-16', { word: 'kept', begins: 'elke zondag' })
  await familyTaps(world, 'Noor Yildiz', '2025-11-19', {
    word: 'sign',
    begins: 'De stemmen',
    note: 'Emre kwam gisteren weer bij mij op de kamer.',
  })
  await familyTaps(world, 'Laila Amrani', '2025-11-03', { word: 'sign', begins: 'Fenne zegt' })
  const handled = { key: 'de-vries-amrani', by: 'samira' } as const
  await decided(world, handled, '2025-11-04', 'talk', 'Eva spreekt Fenne donderdag op school.')
  for (const on of ['2025-10-29', '2025-11-12'])
    await colleagueTaps(world, { key: 'de-vries-amrani', by: 'eva' }, on, {
      word: 'kept',
      begins: 'Spreekt Fenne',
    })
}

async function familyTaps(world: World, name: string, on: string, tap: Tap) {
  const { id, personId } = await world.database
    .selectFrom('account')
    .where('name', '=', name)
    .select(['id', 'person_id as personId'])
    .executeTakeFirstOrThrow()
  const by = { accountId: id, regionId: world.regionId }
  await asActor(world.database, id, momentAt(day(on), '19:15'), async tx => {
    const [plan] = await releasedPlansFor(tx, personId ?? '')
    const own = plan?.participants.find(one => one.personId === personId)
    if (!plan || !own) throw new Error(`${name} reads no plan`)
    await told(tx, by, plan, own.id, tap)
  })
}

type Colleague = { key: string; by: PersonKey }

async function colleagueTaps(world: World, { key, by }: Colleague, on: string, tap: Tap) {
  const caseId = caseOf(world, key)
  await as(world, by, on, async ({ tx, actor }) => {
    const { activeId } = await plansNow(tx, caseId)
    const plan = await planOf(tx, caseId, activeId ?? '')
    const own = plan?.participants.find(one => one.accountId === actor.accountId)
    if (!plan || !own) throw new Error(`${by} has no place in the plan of ${key}`)
    await told(tx, actor, plan, own.id, tap)
  })
}

async function told(
  tx: Tx,
  by: { accountId: string; regionId: string },
  plan: Plan,
  participantId: string,
  { word, begins, note }: Tap,
) {
  const { agreements, signs } = tellableBy(plan, participantId)
  const agreement = agreements.find(one => one.what.startsWith(begins))
  const situationId = plan.situations.find(
    one => one.agreements.some(own => own.id === agreement?.id) || one.warningSign?.startsWith(begins),
  )?.id
  if (!situationId || (word === 'sign' ? signs.length === 0 : !agreement))
    throw new Error(`Nothing to tell begins with '${begins}'`)
  const about = { situationId, agreementId: agreement?.id ?? null }
  await tellWord(tx, by, plan, participantId, about, { word, note })
}

async function decided(world: World, { key, by }: Colleague, on: string, follows: Following, words: string) {
  const caseId = caseOf(world, key)
  await as(world, by, on, async ({ tx, actor }) => {
    const { open } = await gather(tx, { open: openWordsPiece() })
    for (const { id } of open.filter(one => one.caseId === caseId))
      await answerWord(tx, actor, caseId, id, { follows, words })
  })
}
