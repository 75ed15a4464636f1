import { inviteForm } from '#src/casework/family-access/rules.ts'
import { makeCode, takeStep, waysIn } from '#src/casework/family-access/store.server.ts'
import type { SafeContactInput } from '#src/casework/safe-contact/rules.ts'
import { recordSafeContact } from '#src/casework/safe-contact/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { openFamilyPages } from './family.ts'
import { caseOf } from './households/opening.ts'
import { personOf } from './journal/telling.ts'
import { as, type World } from './world.ts'

const closed: SafeContactInput = {
  alone: 'yes',
  phoneSeen: 'unknown',
  mailSeen: 'unknown',
  readsAlong: undefined,
  mayCall: false,
  phone: undefined,
  callWhen: undefined,
  mayMessage: false,
  mayMail: false,
  email: undefined,
  mailFrom: 8,
  mailUntil: 18,
  namedAs: undefined,
}

const asked: readonly [key: string, name: string, on: string, said: Partial<SafeContactInput>][] = [
  [
    'yildiz',
    'Fatma',
    '2025-03-03',
    {
      phoneSeen: 'somebody',
      readsAlong: 'Kemal kent de code van haar telefoon.',
      mayCall: true,
      phone: '06 00 00 01 12',
      callWhen: 'op werkdagen tussen 9 en 12 uur',
      namedAs: 'Anna van de taalles',
    },
  ],
  [
    'yildiz',
    'Noor',
    '2025-03-03',
    { phoneSeen: 'nobody', mayCall: true, mayMessage: true, phone: '06 00 00 02 24', callWhen: 'na school' },
  ],
  [
    'yildiz',
    'Kemal',
    '2025-11-18',
    {
      phoneSeen: 'nobody',
      mailSeen: 'nobody',
      mayCall: true,
      phone: '06 00 00 03 36',
      callWhen: 'na vijf uur',
      mayMail: true,
      email: 'kemal@voorbeeld.example',
      mailFrom: 9,
      mailUntil: 20,
    },
  ],
  [
    'de-vries-amrani',
    'Laila',
    '2024-12-02',
    {
      phoneSeen: 'nobody',
      mayCall: true,
      phone: '06 00 00 04 48',
      namedAs: 'de tandarts',
      postSeen: 'nobody',
      mayPost: 'on',
    },
  ],
  ['kramer', 'Ilse', '2025-06-05', { mayCall: true, phone: '06 00 00 05 60', callWhen: 'via de kliniek' }],
]

/** How people are reached safely, whose way in closed by itself, and an invitation that is under way. */
export async function tellFamilyAccess(world: World): Promise<void> {
  for (const [key, name, on, said] of asked)
    await as(world, 'samira', on, async told => {
      const caseId = caseOf(world, key)
      const personId = await personOf(told, caseId, name)
      await recordSafeContact(told.tx, told.actor, caseId, personId, { ...closed, ...said })
    })
  await restsOnAuthority(world, 'de-vries-amrani', 'Mark', ['Sem', 'Fenne'])
  await authorityEnded(world)
  await invitationUnderWay(world)
}

/** Somebody reads along because of the authority over children who live at another address. */
async function restsOnAuthority(world: World, key: string, name: string, over: readonly string[]) {
  const caseId = caseOf(world, key)
  await as(world, 'samira', '2025-11-19', async told => {
    const personId = await personOf(told, caseId, name)
    const children = await Promise.all(over.map(child => personOf(told, caseId, child)))
    return { personId, children }
  }).then(({ personId, children }) =>
    world.database
      .updateTable('family_access')
      .set({ basis: 'authority', child_ids: children })
      .where('case_id', '=', caseId)
      .where(({ selectFrom, eb }) =>
        eb('account_id', 'in', selectFrom('account').where('person_id', '=', personId).select('id')),
      )
      .execute(),
  )
}

/** The court gave the guardianship to an institution: the pages closed that day, and Samira told it. */
async function authorityEnded(world: World) {
  const caseId = caseOf(world, 'kramer')
  await openFamilyPages(world, caseId, { givenName: 'Ilse', name: 'Ilse Kramer', since: '2025-02-03' })
  await restsOnAuthority(world, 'kramer', 'Ilse', ['Fleur'])
  await as(world, 'samira', '2025-06-13', async ({ tx, actor }) => {
    const [way] = await waysIn(tx, caseId)
    if (way)
      await takeStep(
        tx,
        actor,
        caseId,
        way.id,
        'told',
        'Op 13 juni in de kliniek, met haar begeleider erbij. Ze mag bellen als ze iets wil weten.',
      )
  })
}

/** Kemal gets his code at the table today. */
async function invitationUnderWay(world: World) {
  const caseId = caseOf(world, 'yildiz')
  const id = await as(world, 'samira', '2025-11-20', async told => {
    const personId = await personOf(told, caseId, 'Kemal')
    const form = inviteForm({ today: told.today, childIds: [], isAgain: false, closed: null })
    const input = form.parse({
      basis: 'own',
      suspected: 'yes',
      suspectedWhy:
        'Met Eva besproken: hij leest alleen zijn eigen afspraken. Wat Fatma en Noor vertellen, geven we niet aan hem vrij.',
      way: 'together',
    })
    return makeCode(told.tx, { caseId, personId, despite: [] }, input)
  })
  // In a demonstration this day does not end, and neither does the code.
  await world.database
    .updateTable('access_code')
    .set({ valid_until: new Date(`${day('2025-11-20')}T23:00:00Z`) })
    .where('id', '=', id)
    .execute()
}
