import { createPerson, joinHousehold, peopleIn } from '#src/casework/household-member/store.server.ts'
import { saySamePerson } from '#src/casework/merging/people/store.server.ts'
import { lookForDoubles } from '#src/casework/public.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { caseOf } from './households/opening.ts'
import type { PersonKey } from './region/people.ts'
import { as, type World } from './world.ts'

/** Somebody two colleagues know without knowing it of each other, and a child that stood in a household twice. */
export async function tellDoubles(world: World): Promise<void> {
  await tellPartnerOfPatrick(world)
  await tellFleurTwice(world)
}

type Newcomer = {
  key: string
  by: PersonKey
  on: string
  role: 'partner' | 'child'
  person: { givenName: string; familyName: string; born: string }
}

const tellNewcomer = (world: World, { key, by, on, role, person }: Newcomer): Promise<string> =>
  as(world, by, on, async ({ tx, actor, today }) => {
    const { born, ...name } = person
    const who = { ...name, birthDate: day(born), expectedOn: undefined, sex: 'female' as const }
    const personId = await createPerson(tx, actor.regionId, who)
    const place = { home_id: null, lives: 'elsewhere' }
    await joinHousehold(tx, actor.regionId, caseOf(world, key), personId, role, place, today)
    return personId
  })

/** Joost writes her name otherwise than Samira does; Samira is told that the two of them had better ring. */
async function tellPartnerOfPatrick(world: World) {
  const on = '2025-11-19'
  const ilse = { givenName: 'Ilse', familyName: 'Cramer', born: '1990-08-19' }
  const personId = await tellNewcomer(world, {
    key: 'smit-bakker',
    by: 'joost',
    on,
    role: 'partner',
    person: ilse,
  })
  const ids = { caseId: caseOf(world, 'smit-bakker'), personId, accountId: world.accounts.joost }
  const event = { id: 0, name: 'household-member.joined', regionId: world.regionId, ids }
  await asWorker(world.database, world.regionId, momentAt(day(on), '16:00'), tx => lookForDoubles(tx, event))
}

/** School writes her name otherwise than oma does. */
async function tellFleurTwice(world: World) {
  const floor = { givenName: 'Floor', familyName: 'Kramer', born: '2017-10-27' }
  const personId = await tellNewcomer(world, {
    key: 'kramer',
    by: 'samira',
    on: '2025-06-12',
    role: 'child',
    person: floor,
  })
  await as(world, 'samira', '2025-06-19', async ({ tx, actor }) => {
    const people = await peopleIn(tx, caseOf(world, 'kramer'))
    const fleur = people.find(one => one.givenName === 'Fleur')
    if (!fleur) throw new Error('Fleur Kramer was not told yet.')
    const why = 'In de brief van school staat Floor. Oma vertelde dat het om Fleur gaat.'
    await saySamePerson(tx, actor, { personId, sameAsId: fleur.id, step: 'merge', why })
  })
}
