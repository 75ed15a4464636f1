import { agreeTerm, recordSight } from '#src/casework/safety-sight/store.server.ts'
import { addDays, type Day, day } from '#src/kernel/day.ts'
import { isWorkingDay } from '#src/kernel/working-days.ts'
import { caseOf } from '../households/opening.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'
import { idsIn } from './people.ts'
import { type Occasion, single, visits } from './visits.ts'

/** Who was seen and spoken in the demonstration households, since each was opened. */
export async function tellSights(world: World): Promise<void> {
  await tellTerms(world)
  for (const story of visits) {
    let number = 0
    for (let on = day(story.from); on <= story.until; on = addDays(on, story.every)) {
      const occasion = story.occasions[number % story.occasions.length]
      if (occasion) await tellOccasion(world, story.key, story.by, weekdayFrom(on), occasion)
      number += 1
    }
  }
  for (const { key, by, on, ...occasion } of single) await tellOccasion(world, key, by, day(on), occasion)
}

const weekdayFrom = (on: Day): Day => (isWorkingDay(on) ? on : weekdayFrom(addDays(on, 1)))

const tellOccasion = (world: World, key: string, by: PersonKey, on: Day, told: Occasion) =>
  as(world, by, on, async ({ tx, actor, today }) => {
    const caseId = caseOf(world, key)
    const idOf = await idsIn(tx, caseId)
    const ids = (names: readonly string[] = []) => names.map(idOf)
    await recordSight(tx, actor, caseId, {
      seen: ids(told.seen),
      spoken: ids(told.spoken),
      alone: ids(told.alone),
      missed: ids(told.missed?.who),
      missedReason: told.missed?.reason,
      missedWords: told.missed?.words,
      seenOn: today,
      place: told.place,
      seenBy: actor.accountId,
      note: told.note,
    })
  })

const tellTerms = (world: World) =>
  as(world, 'samira', '2025-01-13', async ({ tx, actor }) => {
    const caseId = caseOf(world, 'de-vries-amrani')
    const idOf = await idsIn(tx, caseId)
    const why = 'Sem praat vrijer als het vaker en kort is. Met beide ouders afgesproken.'
    await agreeTerm(tx, actor, caseId, idOf('Sem'), { seenDays: 14, aloneDays: 14, why })
  })
