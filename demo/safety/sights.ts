import { recordConversation } from '#src/casework/conversation/store.server.ts'
import { agreeTerm } from '#src/casework/safety-sight/store.server.ts'
import { addDays, type Day, day, daysBetween } from '#src/kernel/day.ts'
import { isWorkingDay } from '#src/kernel/working-days.ts'
import { caseOf } from '../households/opening.ts'
import { journals } from '../journal/pieces.ts'
import { yildizJournal } from '../journal/yildiz.ts'
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
      if (occasion && !isTold(story.key, weekdayFrom(on), occasion))
        await tellOccasion(world, story.key, story.by, weekdayFrom(on), occasion)
      number += 1
    }
  }
  for (const { key, by, on, ...occasion } of single) await tellOccasion(world, key, by, day(on), occasion)
}

const weekdayFrom = (on: Day): Day => (isWorkingDay(on) ? on : weekdayFrom(addDays(on, 1)))

const stories = new Map([
  ...journals.map(([key, , pieces]) => [key, pieces] as const),
  ['yildiz', yildizJournal],
])

/** Whether the journal tells of meeting one of these people in person around this day. */
function isTold(key: string, on: Day, { seen = [], spoken = [], alone = [] }: Occasion): boolean {
  const met = [...seen, ...spoken, ...alone]
  return (stories.get(key) ?? []).some(
    story =>
      !['phone', 'message', 'note'].includes(story.kind) &&
      Math.abs(daysBetween(on, day(story.on))) <= 5 &&
      (story.with ?? []).some(name => met.includes(name)),
  )
}

const tellOccasion = (world: World, key: string, by: PersonKey, on: Day, told: Occasion) =>
  as(world, by, on, async ({ tx, actor, today }) => {
    const caseId = caseOf(world, key)
    const idOf = await idsIn(tx, caseId)
    const ids = (names: readonly string[] = []) => names.map(idOf)
    await recordConversation(tx, actor, caseId, {
      kind: told.kind,
      seen: ids(told.seen),
      spoken: ids(told.spoken),
      alone: ids(told.alone),
      missed: ids(told.missed?.who),
      missedReason: told.missed?.reason,
      missedWords: told.missed?.words,
      about: [],
      words: told.words,
      happenedOn: today,
      seenBy: actor.accountId,
    })
  })

const tellTerms = (world: World) =>
  as(world, 'samira', '2025-01-13', async ({ tx, actor }) => {
    const caseId = caseOf(world, 'de-vries-amrani')
    const idOf = await idsIn(tx, caseId)
    const why = 'Sem praat vrijer als het vaker en kort is. Met beide ouders afgesproken.'
    await agreeTerm(tx, actor, caseId, idOf('Sem'), { seenDays: 14, aloneDays: 14, why })
  })
