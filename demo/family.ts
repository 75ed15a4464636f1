import { followUp, measurementsIn, tellHowItGoes } from '#src/casework/safety-measurement/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import { as, type World } from './world.ts'

/** Somebody of a family with pages of their own. */
export type FamilyMember = { accountId: string; personId: string; caseId: string }

type Opening = {
  /** First name in the household, and the name on the account. */
  givenName: string
  name: string
  since: string
  /** Offered on the sign-in page, with what this person comes to do. */
  persona?: { place: number; label: string; comesFor: string }
}

/** Gives somebody of a household pages of their own. Accounts are written as the owner of the database. */
export async function openFamilyPages(
  world: World,
  caseId: string,
  { givenName, name, since, persona }: Opening,
): Promise<FamilyMember> {
  const { database, regionId } = world
  const { id: personId } = await database
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .where('p.given_name', '=', givenName)
    .select('p.id')
    .executeTakeFirstOrThrow()
  const { id: accountId } = await database
    .insertInto('account')
    .values({ region_id: regionId, kind: 'family', name, person_id: personId, started_on: day(since) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await database
    .insertInto('role_assignment')
    .values({ region_id: regionId, account_id: accountId, role: 'family-member', during: `[${since},)` })
    .execute()
  if (persona) {
    const { place, label, comesFor } = persona
    await database
      .insertInto('demo_persona')
      .values({ account_id: accountId, place, role_label: label, comes_for: comesFor })
      .execute()
  }
  await database
    .insertInto('family_access')
    .values({
      region_id: regionId,
      account_id: accountId,
      case_id: caseId,
      during: `[${momentAt(day(since), '10:00').toISOString()},)`,
    })
    .execute()
  return { accountId, personId, caseId }
}

/** What somebody of a family told on the own page, on a day. */
export function told(
  world: World,
  { accountId, personId, caseId }: FamilyMember,
  on: string,
  score: number,
  why?: string,
  oneHigher?: string,
): Promise<string> {
  const today = day(on)
  return asActor(world.database, accountId, momentAt(today, '19:30'), tx =>
    tellHowItGoes(
      tx,
      { accountId, personId, regionId: world.regionId },
      caseId,
      { score, why, oneHigher },
      today,
    ),
  )
}

/** The contact person reads what was told and writes down what was done with it. */
export function answered(world: World, member: FamilyMember, on: string, whatDone: string): Promise<void> {
  return as(world, 'samira', on, async ({ tx, actor }) => {
    const waiting = (await measurementsIn(tx, [member.caseId])).filter(
      one => one.raterId === member.personId && one.inOwnHand && !one.isFollowedUp,
    )
    for (const one of waiting) await followUp(tx, actor, member.caseId, one.id, whatDone)
  })
}
