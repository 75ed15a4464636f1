import { emergencyAccesses, judgeEmergency } from '#src/audit/emergency/store.server.ts'
import {
  countTry,
  endEmergency,
  openEmergency,
  sightOf,
} from '#src/casework/emergency-access/store.server.ts'
import { exclude } from '#src/casework/exclusion/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { as, type World } from './world.ts'

/** One household that a colleague never sees, and one night on which somebody had to look where she does not work. */
export async function tellNeedToKnow(world: World): Promise<void> {
  await as(world, 'samira', '2025-06-12', ({ tx, actor }) =>
    exclude(tx, actor, world.cases.get('de-vries-amrani') ?? '', {
      accountId: world.accounts.ruben,
      askedBy: 'family',
      why: 'Fatima kent hem van de voetbalclub van haar zoon en wil niet dat hij meeleest.',
    }),
  )
  const opened = await atNight(world, '23:40', async ({ tx }) => {
    await countTry(tx)
    return openEmergency(tx, {
      reason: 'at-the-door',
      words:
        'De politie belt: moeder staat met haar zoon op het bureau en wil niet terug naar huis vannacht.',
      givenName: 'Karlijn',
      familyName: 'Brouwer',
      birthDate: day('1986-08-19'),
    })
  })
  const id = opened.opened[0]?.id
  if (!id) throw new Error('nothing opened that night')
  await atNight(world, '23:41', ({ tx }) => sightOf(tx, id))
  await atNight(world, '23:58', ({ tx }) => endEmergency(tx, id))
  await as(world, 'irene', '2025-02-19', async ({ tx, actor }) => {
    const access = (await emergencyAccesses(tx)).find(one => one.id === id)
    if (!access) throw new Error('not to be seen')
    await judgeEmergency(tx, actor, access, {
      verdict: 'right',
      words:
        'Nagevraagd bij Karin en Joost. Er was haast, en Karin keek naar wat ze nodig had. Joost wist het ’s ochtends.',
      follows: [],
      barredUntil: null,
    })
  })
}

const atNight = <T>(world: World, time: string, work: Parameters<typeof as<T>>[3]) =>
  as(world, 'karin', '2025-02-16', work, time)
