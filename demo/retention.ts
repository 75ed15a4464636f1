import { sql } from 'kysely'
import { takeCourseStep } from '#src/casework/closing/store.server.ts'
import { fileAt, holdHousehold } from '#src/casework/retention/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { home, type Opening, person, tellOpening } from './households/opening.ts'
import { as, type World } from './world.ts'

const archive = 'het oude archief van Gooise Meren'
const long: Pick<Opening, 'by' | 'garden' | 'scientist' | 'origin' | 'legalBasis' | 'purpose'> = {
  by: 'ruben',
  garden: 'gooise-meren',
  scientist: 'nadia',
  origin: 'local-approach',
  legalBasis: ['social-support-act'],
  purpose: 'Bewaren tot de termijn voorbij is.',
}

/** Two files that came from an archive: the term of both is over, and one may not go yet. */
export async function tellRetention(world: World): Promise<void> {
  await fromArchive(world, {
    ...long,
    key: 'archief-van-rijn',
    pseudonym: 'Wilg 7',
    on: '2025-04-07',
    name: 'Van Rijn',
    firstSignalOn: '2018-02-05',
    homes: [home('thuis', 'Archiefpad 3', 'Verzonnendam')],
    people: [person('Dirk', 'van Rijn', 'partner', 'first', { born: '1961-03-09', sex: 'male' })],
    running: { startedOn: day('2018-03-01'), source: archive, before: [] },
    closedOn: '2019-05-14',
  })
  const held = await fromArchive(world, {
    ...long,
    key: 'archief-ter-horst',
    pseudonym: 'Linde 12',
    on: '2025-04-07',
    name: 'Ter Horst',
    firstSignalOn: '2019-01-10',
    homes: [home('thuis', 'Archiefpad 5', 'Verzonnendam')],
    people: [person('Wil', 'ter Horst', 'partner', 'first', { born: '1957-11-30', sex: 'female' })],
    running: { startedOn: day('2019-02-01'), source: archive, before: [] },
    closedOn: '2020-06-22',
  })
  await as(world, 'irene', '2025-09-15', async ({ tx }) => {
    if (await fileAt(tx, held))
      await holdHousehold(tx, held, {
        why: 'De gemeente behandelt een klacht over deze periode. Tot die klaar is, blijft alles.',
        until: day('2026-06-30'),
      })
  })
}

/** Entered and closed here as the archive came in; then the day on which it really was closed. */
async function fromArchive(world: World, story: Opening & { closedOn: string }): Promise<string> {
  const caseId = await tellOpening(world, story)
  await as(world, 'ruben', '2025-04-08', ({ tx, actor }) =>
    takeCourseStep(tx, actor, caseId, 'ask-closing', {
      version: 0,
      why: 'Dit huishouden was al gesloten toen het archief hier kwam.',
      reason: 'other',
      weighing: 'Er loopt niets meer.',
    }),
  )
  await as(world, 'nadia', '2025-04-09', ({ tx, actor }) =>
    takeCourseStep(tx, actor, caseId, 'agree-closing', { version: 1, why: 'Gezien in het archief.' }),
  )
  await sql`update household_case set closed_on = ${story.closedOn}::date where id = ${caseId}::uuid`.execute(
    world.database,
  )
  return caseId
}
