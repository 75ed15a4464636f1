import type { Role } from '#src/access/actor.ts'
import { settingDefaults } from '#src/access/settings.ts'
import type { OpenHouseholdInput } from '#src/casework/household/rules.ts'
import { openHousehold } from '#src/casework/household/store.server.ts'
import { type Day, day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import { freshDatabase } from './database.ts'

/** The people of a small test region, each with one role. The two caseworkers do not share a household. */
const cast = {
  caseworker: 'caseworker',
  otherCaseworker: 'caseworker',
  fallback: 'caseworker',
  scientist: 'behavioural-scientist',
  safeHome: 'safe-home-worker',
  institution: 'certified-institution-worker',
  adviser: 'adviser',
  experienceExpert: 'experience-expert',
  projectLeader: 'project-leader',
  projectGroupMember: 'project-group-member',
  ambassador: 'ambassador',
  policyAdviser: 'policy-adviser',
  administrator: 'functional-administrator',
  privacyOfficer: 'privacy-officer',
} as const satisfies Record<string, Role>
export type CastKey = keyof typeof cast

export type Asking = { tx: Tx; actor: { accountId: string; regionId: string }; today: Day; now: Date }

export type World = {
  app: Database
  owner: Database
  regionId: string
  gardenId: string
  otherGardenId: string
  organisationId: string
  accounts: Record<CastKey, string>
  /** Asks the database as one of the people, on a day ('2025-11-20' unless said). */
  as<T>(who: CastKey, ask: (asking: Asking) => Promise<T>, on?: string): Promise<T>
  /** Opens a household as somebody (the caseworker unless said) and gives its id. */
  openCase(who?: CastKey, changes?: Partial<OpenHouseholdInput>, on?: string): Promise<string>
  close(): Promise<void>
}

/** A region of a test's own, with its people and no household yet. */
export async function freshWorld(): Promise<World> {
  const { app, owner, close } = await freshDatabase()
  const scene = await owner.transaction().execute(setScene)
  const world: World = {
    app,
    owner,
    close,
    ...scene,
    as: (who, ask, on = '2025-11-20') => {
      const today = day(on)
      const now = momentAt(today, '10:00')
      const accountId = scene.accounts[who]
      return asActor(app, accountId, now, tx =>
        ask({ tx, actor: { accountId, regionId: scene.regionId }, today, now }),
      )
    },
    openCase: (who = 'caseworker', changes = {}, on = '2025-11-20') =>
      world.as(
        who,
        ({ tx, actor, today }) => openHousehold(tx, actor, { ...householdInput(world), ...changes }, today),
        on,
      ),
  }
  return world
}

/** A household as a caseworker would enter it: two parents, a child, one open address. */
const householdInput = (
  world: Pick<World, 'gardenId' | 'organisationId' | 'accounts'>,
): OpenHouseholdInput => ({
  name: 'Jansen-Bakker',
  gardenId: world.gardenId,
  organisationId: world.organisationId,
  origin: 'caseworker',
  firstSignalOn: day('2024-10-01'),
  whyFits: undefined,
  legalBasis: ['youth-act'],
  purpose: 'Samen zorgen dat het thuis veilig is.',
  informedOn: undefined,
  informedHow: undefined,
  notInformedReason: undefined,
  eveningsSuit: false,
  behaviouralScientistId: world.accounts.scientist,
  homes: [
    {
      label: 'thuis',
      isSecret: false,
      addressLine: 'Voorbeeldstraat 1',
      postcode: '1299 AA',
      town: 'Verzonnendam',
    },
  ],
  people: [
    {
      givenName: 'Petra',
      familyName: 'Bakker',
      birthDate: day('1990-01-01'),
      expectedOn: undefined,
      sex: 'female',
      familyRole: 'parent',
      dwelling: 'first',
    },
    {
      givenName: 'Kees',
      familyName: 'Jansen',
      birthDate: day('1988-01-01'),
      expectedOn: undefined,
      sex: 'male',
      familyRole: 'parent',
      dwelling: 'first',
    },
    {
      givenName: 'Sofie',
      familyName: 'Jansen',
      birthDate: day('2015-06-01'),
      expectedOn: undefined,
      sex: 'female',
      familyRole: 'child',
      dwelling: 'first',
    },
  ],
})

async function setScene(tx: Tx) {
  const began = day('2024-01-01')
  const { id: regionId } = await tx
    .insertInto('region')
    .values({ slug: 'proef', name: 'Proefregio' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = { region_id: regionId }
  await tx
    .insertInto('region_setting')
    .values(Object.entries(settingDefaults).map(([name, value]) => ({ ...row, name, value })))
    .execute()
  const { id: organisationId } = await tx
    .insertInto('organisation')
    .values({ ...row, name: 'Gemeente Verzonnendam', kind: 'municipality' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const accounts = {} as Record<CastKey, string>
  for (const key of Object.keys(cast) as CastKey[]) {
    const account = {
      ...row,
      kind: 'professional',
      name: `Persoon ${key}`,
      organisation_id: organisationId,
      started_on: began,
    }
    accounts[key] = (
      await tx.insertInto('account').values(account).returning('id').executeTakeFirstOrThrow()
    ).id
    await tx
      .insertInto('role_assignment')
      .values({ ...row, account_id: accounts[key], role: cast[key], during: `[${began},)` })
      .execute()
  }
  const garden = (name: string) =>
    tx
      .insertInto('garden')
      .values({
        ...row,
        name,
        organisation_id: organisationId,
        active_since: began,
        fallback_account_id: accounts.fallback,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  return {
    regionId,
    organisationId,
    accounts,
    gardenId: (await garden('Verzonnendam')).id,
    otherGardenId: (await garden('Fictieveld')).id,
  }
}
