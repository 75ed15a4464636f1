import { settingDefaults } from '#src/access/settings.ts'
import type { Database } from '#src/platform/database/types.ts'
import type { GardenKey, World } from '../world.ts'
import { everybody, type PersonKey } from './people.ts'

const organisations = {
  'Gemeente Hilversum': 'municipality',
  'Gemeente Huizen': 'municipality',
  'Gemeente Gooise Meren': 'municipality',
  'Veilig Thuis': 'safe-home',
  'Gecertificeerde instelling': 'certified-institution',
  'Raad voor de Kinderbescherming': 'child-protection-board',
  'Samenkracht!': 'experience-experts',
  'Regio Gooi en Vechtstreek': 'region',
  'Zorg- en Veiligheidshuis': 'adviser',
  'GGZ-instelling': 'adviser',
} as const

const gardens: Record<
  GardenKey,
  { name: string; organisation: keyof typeof organisations; fallback: PersonKey }
> = {
  hilversum: { name: 'Hilversum', organisation: 'Gemeente Hilversum', fallback: 'anke' },
  huizen: { name: 'Huizen', organisation: 'Gemeente Huizen', fallback: 'mirjam' },
  'gooise-meren': { name: 'Gooise Meren', organisation: 'Gemeente Gooise Meren', fallback: 'ruben' },
}

const began = '2024-11-01'

const mailAddressOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@voorbeeld.nl`

/** The region, its organisations, gardens and everybody who works there. Written as the owner of the database. */
export async function buildRegion(database: Database): Promise<World> {
  return database.transaction().execute(async tx => {
    const insert = async (table: 'organisation' | 'account' | 'garden', values: object) =>
      (
        await tx
          .insertInto(table)
          .values(values as never)
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    const { id: regionId } = await tx
      .insertInto('region')
      .values({ slug: 'gooi-en-vechtstreek', name: 'Gooi en Vechtstreek' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const row = { region_id: regionId }
    // Not whole yet: what is cut off here may be told again, what lacks this mark may not.
    const values = { ...settingDefaults, demonstrationWhole: 0 }
    const settings = Object.entries(values).map(([name, value]) => ({ ...row, name, value }))
    await tx.insertInto('region_setting').values(settings).execute()

    const world: World = {
      database,
      regionId,
      gardens: {} as World['gardens'],
      organisations: {},
      accounts: {} as World['accounts'],
      cases: new Map(),
    }
    for (const [name, kind] of Object.entries(organisations))
      world.organisations[name] = await insert('organisation', { ...row, name, kind })
    for (const [key, person] of everybody) {
      world.accounts[key] = await insert('account', {
        ...row,
        kind: 'professional',
        name: person.name,
        email: mailAddressOf(person.name),
        organisation_id: world.organisations[person.organisation],
        started_on: began,
      })
    }
    for (const key of Object.keys(gardens) as GardenKey[]) {
      const { name, organisation, fallback } = gardens[key]
      world.gardens[key] = await insert('garden', {
        ...row,
        name,
        organisation_id: world.organisations[organisation],
        active_since: began,
        fallback_account_id: world.accounts[fallback],
      })
    }
    await tx.insertInto('role_assignment').values(roleRows(world)).execute()
    await tx.insertInto('demo_persona').values(personaRows(world)).execute()
    return world
  })
}

const roleRows = (world: World) =>
  everybody.flatMap(([key, person]) =>
    person.roles.map(role => ({
      region_id: world.regionId,
      account_id: world.accounts[key],
      role,
      garden_id: person.garden ? world.gardens[person.garden] : null,
      during: `[${began},)`,
    })),
  )

const personaRows = (world: World) =>
  everybody.flatMap(([key, person], place) =>
    person.persona
      ? [
          {
            account_id: world.accounts[key],
            place,
            role_label: person.persona.label,
            comes_for: person.persona.comesFor,
          },
        ]
      : [],
  )
