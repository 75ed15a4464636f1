import { recordAudit } from '#src/audit/store.server.ts'
import { makeWish } from '#src/casework/contact-wish/store.server.ts'
import { type AnswerWay, promisedBy } from '#src/casework/family-message/rules.ts'
import { answerMessage, messagesIn, sendMessage } from '#src/casework/family-message/store.server.ts'
import { type Day, day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { caseOf } from './households/opening.ts'
import type { PersonKey } from './region/people.ts'
import { as, type World } from './world.ts'

/** What people of families sent and wished from their own pages, and who of the team read what they told. */
export async function tellOurPages(world: World): Promise<void> {
  const yildiz = caseOf(world, 'yildiz')
  await sends(
    world,
    'Fatma Yildiz',
    yildiz,
    '2025-11-06',
    'here',
    'Mag Sevda ook bij het volgende gesprek zijn?',
  )
  await as(world, 'samira', '2025-11-07', async ({ tx, actor }) => {
    const [asked] = await messagesIn(tx, yildiz)
    if (asked)
      await answerMessage(
        tx,
        actor,
        yildiz,
        asked.id,
        'Ja, graag zelfs. Ik vraag haar of zij woensdagavond kan.',
      )
  })
  await sends(
    world,
    'Noor Yildiz',
    yildiz,
    '2025-11-19',
    'meet',
    'Moet ik op 26 november alles zeggen waar iedereen bij is? Ik wil het liever eerst met jou doen.',
  )
  await reads(world, 'samira', 'Fatma Yildiz', yildiz, ['2025-03-13', '2025-06-06'])
  await reads(world, 'eva', 'Fatma Yildiz', yildiz, ['2025-06-12'])
  await reads(world, 'samira', 'Noor Yildiz', yildiz, ['2025-06-03', '2025-09-09'])
  await wishes(world)
}

type Family = { tx: Tx; actor: { accountId: string; personId: string; regionId: string }; today: Day }

/** Does something as somebody of a family, in the evening of a day. */
export async function asFamily<T>(
  world: World,
  name: string,
  on: string,
  work: (family: Family) => Promise<T>,
): Promise<T> {
  const { id, personId } = await world.database
    .selectFrom('account')
    .where('name', '=', name)
    .select(['id', 'person_id as personId'])
    .executeTakeFirstOrThrow()
  const actor = { accountId: id, personId: personId ?? '', regionId: world.regionId }
  const today = day(on)
  return asActor(world.database, id, momentAt(today, '19:40'), tx => work({ tx, actor, today }))
}

const sends = (world: World, name: string, caseId: string, on: string, answerWay: AnswerWay, words: string) =>
  asFamily(world, name, on, ({ tx, actor, today }) =>
    sendMessage(tx, actor, caseId, {
      words,
      answerWay,
      answerBy: promisedBy(today, 2),
      isAlarming: false,
    }),
  )

/** A colleague opens what somebody of the family told, as the door of each page writes it down. */
async function reads(world: World, who: PersonKey, name: string, caseId: string, days: readonly string[]) {
  const told = await world.database
    .selectFrom('safety_measurement as m')
    .innerJoin('account as a', 'a.id', 'm.recorded_by')
    .where('a.name', '=', name)
    .orderBy('m.recorded_at')
    .select(['m.id', 'm.measured_on as on'])
    .execute()
  for (const on of days) {
    const last = told.findLast(one => one.on <= on)
    if (!last) continue
    await as(world, who, on, ({ tx, actor }) =>
      recordAudit(tx, {
        regionId: actor.regionId,
        accountId: actor.accountId,
        action: 'safety-measurement:record',
        address: `/huishoudens/${caseId}/veiligheid/${last.id}`,
        caseId,
        outcome: 'read',
      }),
    )
  }
}

/** A father wants somebody who is not always in the middle; the fallback holder hears it. */
const wishes = (world: World) =>
  asFamily(world, 'Mark de Vries', '2025-11-18', ({ tx, actor, today }) =>
    makeWish(tx, actor, caseOf(world, 'de-vries-amrani'), {
      words:
        'Ik heb het gevoel dat er vooral naar de ander wordt geluisterd. Ik wil graag iemand erbij, of iemand anders.',
      first: 'me',
      answerBy: promisedBy(today, 5),
      isAlarming: false,
    }),
  )
