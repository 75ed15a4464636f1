import { takeCourseStep } from '#src/casework/closing/store.server.ts'
import { createPerson, joinHousehold, peopleIn } from '#src/casework/household-member/store.server.ts'
import { saySamePerson } from '#src/casework/merging/people/store.server.ts'
import { askMerge } from '#src/casework/merging/store.server.ts'
import { lookForDoubles } from '#src/casework/public.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { caseOf, person, tellOpening, tellTeam } from './households/opening.ts'
import type { PersonKey } from './region/people.ts'
import { as, type World } from './world.ts'

/** Somebody two colleagues know without knowing it, a child that stood in a household twice, a family with two households. */
export async function tellDoubles(world: World): Promise<void> {
  await tellPartnerOfPatrick(world)
  await tellFleurTwice(world)
  await tellVanDoornTwice(world)
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

/** School rang Samira about Jelle, and wrote his name otherwise; Anke knew the family already. They rang each other, and it goes on in one household. */
async function tellVanDoornTwice(world: World) {
  await tellOpening(world, {
    key: 'van-doorn-again',
    pseudonym: 'Hulst 9',
    by: 'samira',
    on: '2025-06-02',
    garden: 'hilversum',
    scientist: 'eva',
    name: 'Van Doorne',
    origin: 'caseworker',
    firstSignalOn: '2025-05-28',
    whyFits: 'School vertelde dat Jelle thuis klappen krijgt.',
    purpose: 'Zorgen dat Jelle thuis veilig is.',
    notInformedReason: 'Anke kent het gezin al; zij vertelt het zelf.',
    homes: [],
    people: [
      person('Erik', 'van Doorne', 'parent', 'elsewhere', { sex: 'male' }),
      person('Jelle', 'van Doorne', 'child', 'elsewhere', { born: '2009-06-17', sex: 'male' }),
    ],
  })
  const task = 'kent het gezin al en kijkt of dit hetzelfde gezin is'
  await tellTeam(world, 'van-doorn-again', 'samira', '2025-06-03', 'anke', 'caseworker', task)
  const [going, intoId] = [caseOf(world, 'van-doorn-again'), caseOf(world, 'van-doorn')]
  const why = 'Het is hetzelfde gezin: zelfde vader, zelfde Jelle. Anke blijft de vaste contactpersoon.'
  await as(world, 'anke', '2025-06-04', ({ tx, actor }) =>
    askMerge(tx, actor, going, { version: 0, intoId, why }, false),
  )
  await as(world, 'samira', '2025-06-05', ({ tx, actor }) =>
    takeCourseStep(tx, actor, going, 'agree-merge', {
      version: 1,
      why: 'Eens. Ik belde school dat Anke het gezin kent.',
    }),
  )
}
