import type { SettingName } from '#src/access/settings.ts'
import { caseTables, changeTable } from '#src/administration/case-tables/store.server.ts'
import { endEmployment } from '#src/administration/people/leaving/store.server.ts'
import { addColleague, giveRole } from '#src/administration/people/store.server.ts'
import { keepCheck } from '#src/administration/set-up/store.server.ts'
import { decideSettings, draftSetting } from '#src/administration/settings/store.server.ts'
import { keepReview } from '#src/audit/review/store.server.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { as, type World } from '../world.ts'
import type { PersonKey } from './people.ts'

/** Colleagues who come and go, what the log saw of a few days, and what the privacy officer thought of it. */
export async function tellAdministration(world: World): Promise<void> {
  await tellColleagues(world)
  await tellSettings(world)
  await tellSetUp(world)
  await tellLog(world)
}

async function tellColleagues(world: World) {
  const come = (on: string, name: string, organisation: string) =>
    as(world, 'gijs', on, ({ tx, actor, today }) =>
      addColleague(tx, actor, {
        name,
        email: `${name.toLowerCase().replaceAll(' ', '.')}@voorbeeld.nl`,
        organisationId: world.organisations[organisation] ?? '',
        startedOn: today,
        roles: [],
        gardenId: undefined,
      }),
    )
  const role = (on: string, accountId: string, input: Parameters<typeof giveRole>[3]) =>
    as(world, 'gijs', on, ({ tx, actor }) => giveRole(tx, actor, accountId, input))

  const dewi = await come('2025-09-01', 'Dewi Hartono', 'Gemeente Gooise Meren')
  await role('2025-09-01', dewi, {
    role: 'caseworker',
    gardenId: world.gardens['gooise-meren'],
    fromDay: day('2025-09-01'),
    lastDay: day('2025-12-11'),
  })
  const floor = await come('2025-03-03', 'Floor Aalbers', 'Veilig Thuis')
  await role('2025-03-03', floor, {
    role: 'safe-home-worker',
    gardenId: undefined,
    fromDay: day('2025-03-03'),
    lastDay: undefined,
  })
  await as(world, 'gijs', '2025-11-17', ({ tx }) => endEmployment(tx, floor, { fromDay: day('2025-12-01') }))
  await come('2025-11-18', 'Timo Brandsma', 'GGZ-instelling')
}

/** A term that was tried and turned back, one that changes in the new year, and one that somebody thinks about. */
async function tellSettings(world: World) {
  const draft = (on: string, name: SettingName, was: number, value: number) =>
    as(world, 'gijs', on, ({ tx, actor }) =>
      draftSetting(tx, actor, { name, now: String(was), value: String(value), version: String(was) }),
    )
  const decide = (on: string, from: string, why: string) =>
    as(world, 'gijs', on, ({ tx }) => decideSettings(tx, day(from), why))
  await draft('2025-03-03', 'messageAnswerDays', 2, 3)
  await decide('2025-03-03', '2025-03-03', 'Consulenten werken niet elke dag.')
  await draft('2025-06-02', 'messageAnswerDays', 3, 2)
  await decide('2025-06-02', '2025-06-02', 'Gezinnen vonden drie dagen te lang.')
  await draft('2025-11-10', 'deputyLongestDays', 42, 35)
  await decide('2025-11-10', '2026-01-01', 'Afgesproken met de projectgroep.')
  await draft('2025-11-19', 'agreementCheckDays', 14, 21)
}

/** What was looked at before the first household. */
async function tellSetUp(world: World) {
  for (const what of ['terms', 'numbers', 'family-pages'] as const)
    await as(world, 'gijs', '2024-11-01', ({ tx, actor }) => keepCheck(tx, actor, what))
  await as(world, 'gijs', '2025-03-03', async ({ tx }) => {
    const table = (await caseTables(tx)).find(one => one.name.includes('ZVH'))
    if (!table) throw new Error('a region begins with the usual tables')
    const { id, name, forWhom, version } = table
    const ledBy = world.organisations['Zorg- en Veiligheidshuis']
    await changeTable(tx, id, { name, forWhom, gardenId: undefined, ledBy }, version)
  })
}

type Seen = [who: PersonKey, on: string, time: string, action: string, outcome: 'read' | 'done' | 'denied']

const seen: Seen[] = [
  ['samira', '2025-11-10', '09.12', 'household-case:read', 'read'],
  ['eva', '2025-11-11', '11.30', 'household-case:read', 'read'],
  ['samira', '2025-11-14', '14.05', 'secret-address:read', 'read'],
  ['samira', '2025-11-14', '14.21', 'household-case:change', 'done'],
  ['lotte', '2025-11-17', '10.40', 'household-case:read', 'denied'],
  ['lotte', '2025-11-17', '10.41', 'household-case:read', 'denied'],
  ['eva', '2025-11-18', '23.52', 'household-case:read', 'read'],
  ['samira', '2025-11-19', '08.47', 'household-case:read', 'read'],
]

async function tellLog(world: World) {
  const caseId = world.cases.get('de-vries-amrani') ?? null
  const lines = async (from: string, before: string) => {
    for (const [who, on, time, action, outcome] of seen) {
      if (on < from || on >= before) continue
      const write = ({ tx, actor }: Parameters<Parameters<typeof as>[3]>[0]) =>
        recordAudit(tx, {
          regionId: actor.regionId,
          accountId: actor.accountId,
          action,
          address: '/huishoudens',
          caseId: outcome === 'denied' ? null : caseId,
          outcome,
        })
      await as(world, who, on, write, time.replace('.', ':'))
    }
  }
  await lines('2025-11-01', '2025-11-12')
  await as(world, 'irene', '2025-11-12', ({ tx, actor }) =>
    keepReview(tx, actor, {
      fromDay: day('2025-11-01'),
      untilDay: day('2025-11-12'),
      finding: 'none',
      words: undefined,
    }),
  )
  await lines('2025-11-12', '2025-11-20')
}
