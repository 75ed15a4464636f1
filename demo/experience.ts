import { sql } from 'kysely'
import { makePaper, papersFor, papersIn } from '#src/casework/experience-question/paper/store.server.ts'
import {
  type Asked,
  askedOf,
  asPrinted,
  type Given,
  pointsOf,
} from '#src/casework/experience-question/rules.ts'
import {
  paperToType,
  questionsOf,
  tellExperienceAtWork,
  typePaper,
} from '#src/casework/experience-question/store.server.ts'
import {
  beginWithStartSet,
  takeStep,
  writeVersion,
} from '#src/governance/experience-question/store.server.ts'
import { type Day, day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import type { PersonKey } from './region/people.ts'
import { as, type World } from './world.ts'

// The region began with a wider opening than it keeps now, to hear as many families as it could.
const terms = { plan: 1, first: 3, second: 6, third: 12, closing: 1, aftercare: 6, openDays: 92 }
const days = ['2025-02-20', '2025-05-20', '2025-08-20'] as const

/** What the region asked families and colleagues in 2025, and what they answered, mostly on paper. */
export async function tellExperience(world: World): Promise<void> {
  await as(world, 'pieter', '2025-01-06', async ({ tx, actor }) => {
    await beginWithStartSet(tx, actor)
    for (const { id } of await questionsOf(tx))
      await takeStep(tx, actor, id, 'in-use', 'Een van de startvragen, bekeken met de praktijkgroep.')
  })
  await onPaper(world, days[0])
  await onPaper(world, days[1])
  await atWork(world, '2025-05-22')
  await changed(world)
  await onPaper(world, days[2])
  await atWork(world, '2025-08-28')
}

/** Parents asked who was meant, so the question changed; its series begins again. */
const changed = (world: World) =>
  as(world, 'sanne', '2025-07-01', async ({ tx, actor }) => {
    const found = (await questionsOf(tx)).find(one => one.key === 'vaste-contactpersoon-volwassene')
    if (!found) return
    const version = {
      number: 2,
      kind: 'yes-partly-no' as const,
      why: 'Ouders vroegen wie we bedoelden. Nu staat er wie het is.',
    }
    const words = { question: 'Kun je altijd terecht bij jullie vaste contactpersoon?', points: null }
    await writeVersion(tx, actor, found.id, version, words)
  })

/** Contact persons hand out papers; a policy adviser who works with none of these families types in what comes back. */
async function onPaper(world: World, on: Day | string): Promise<void> {
  const papers: string[] = []
  for (const { caseId, accountId } of await contactsOn(world, day(on)))
    await asActor(world.database, accountId, momentAt(day(on), '11:00'), async tx => {
      for (const { personId } of await papersFor(tx, caseId, terms))
        await makePaper(tx, caseId, personId, terms)
      const made = await papersIn(tx, caseId)
      papers.push(...made.filter(one => one.madeOn === on).map(one => one.id))
    })
  await as(
    world,
    'sanne',
    on,
    async ({ tx }) => {
      const questions = await questionsOf(tx)
      // One in four stays in its envelope.
      for (const [index, paperId] of papers.entries()) {
        const paper = index % 4 === 3 ? undefined : await paperToType(tx, paperId)
        if (paper?.state === 'open')
          await typePaper(tx, paperId, answersTo(asPrinted(questions, paper.versionIds), index))
      }
    },
    '15:00',
  )
}

const contactsOn = (world: World, on: Day) =>
  world.database
    .selectFrom('contact_person as k')
    .innerJoin('household_case as c', 'c.id', 'k.case_id')
    .where('c.opened_on', '<=', on)
    .where(({ eb, or }) => or([eb('c.closed_on', 'is', null), eb('c.closed_on', '>', on)]))
    .where(sql<boolean>`k.during @> ${on}::date`)
    .where('k.account_id', 'is not', null)
    .orderBy('c.opened_on')
    .orderBy('c.pseudonym')
    .select(['k.case_id as caseId', 'k.account_id as accountId'])
    .$narrowType<{ accountId: string }>()
    .execute()

/** Mostly good, now and then not; some questions are skipped. */
const answersTo = (asked: readonly Asked[], index: number): Given[] =>
  asked.flatMap(({ versionId, kind }, place) => {
    if ((index + place) % 7 === 6) return []
    const best = Math.max(...pointsOf[kind])
    const less = [0, 1, 0, 1, 2][(index * 2 + place) % 5] ?? 0
    return [{ version: versionId, answer: best - less }]
  })

const colleagues = [
  'samira',
  'anke',
  'joost',
  'mirjam',
  'marloes',
  'ruben',
  'eva',
  'thijs',
  'nadia',
  'bram',
  'wanda',
  'pieter',
] as const satisfies PersonKey[]

async function atWork(world: World, on: string): Promise<void> {
  for (const [index, who] of colleagues.entries())
    await as(world, who, on, async ({ tx }) => {
      await tellExperienceAtWork(tx, answersTo(askedOf(await questionsOf(tx), 'professional'), index))
    })
}
