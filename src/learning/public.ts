import type { Settings } from '#src/access/settings.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { isSettled } from './barrier/rules.ts'
import { steeringBarriers } from './barrier/steering/store.server.ts'
import { improvementsOn } from './improvement-proposal/store.server.ts'
import { lessonsOn } from './lesson/store.server.ts'
import { basisInWords, supportLabel } from './lesson/text.nl.ts'
import { stateOf } from './training/rules.ts'
import { trainings } from './training/store.server.ts'

/** A barrier that was brought to a group, for who puts it on an agenda and who reads it there. */
export { broughtBarrier } from './barrier/store.server.ts'
export { lessonTitle } from './lesson/way/store.server.ts'
/** The reaction to a network consultation that was held: its team is asked what helped and what hindered. */
export { inviteToObserve } from './observation/store.server.ts'
export { remindOfAgreements } from './training/partner-agreement/store.server.ts'

/** The barriers that who steers may know of, and whether each is still in the way. */
export const barriersForSteering = async (tx: Tx) =>
  (await steeringBarriers(tx)).map(barrier => ({ ...barrier, isSettled: isSettled(barrier.state) }))
export type SteeringBarrier = Awaited<ReturnType<typeof barriersForSteering>>[number]

/** The lessons as they stood at the end of a day; not those that were rejected, retired or not shared yet. */
export async function lessonsForReport(tx: Tx, on: Day, settings: Settings) {
  const lessons = await lessonsOn(tx, on, settings)
  return lessons
    .filter(({ status }) => !['noted', 'rejected', 'retired'].includes(status))
    .map(({ id, title, kind, statement, status, isSupported, grounds }) => ({
      id,
      title,
      kind,
      statement,
      status,
      isSupported,
      strength: isSupported ? supportLabel.yes : supportLabel.no,
      /** In words that don't betray a small number. */
      basis: basisInWords(grounds, settings.smallNumberThreshold),
    }))
}

/** Improvements realised up to and including a day, with what they rest on and whether that is supported. */
export async function realisedImprovements(tx: Tx, until: Day, settings: Settings) {
  const improvements = await improvementsOn(tx, until, settings)
  return improvements.flatMap(
    ({ id, title, problem, change, reason, mode, state, realisedOn, effectCheckOn, lessons }) =>
      realisedOn === null
        ? []
        : [
            {
              id,
              title,
              problem,
              change,
              mode,
              state,
              realisedOn,
              effectCheckOn,
              reason,
              restsOn: lessons,
              restsOnSupported: lessons.length > 0 && lessons.every(lesson => lesson.isSupported),
            },
          ],
  )
}

/** Trainings with a day or their end in a period; `state` is that of the period's last day. */
export async function trainingsAround(tx: Tx, from: Day, until: Day) {
  const isWithin = (day: Day) => day >= from && day <= until
  return (await trainings(tx))
    .filter(({ days, finishedOn }) => days.some(isWithin) || (finishedOn !== null && isWithin(finishedOn)))
    .map(({ id, title, kind, provider, aim, agreement, improvementId, participants, ...training }) => {
      const isConcluded = training.finishedOn !== null && training.finishedOn <= until
      const finishedOn = isConcluded ? training.finishedOn : null
      return {
        ...{ id, title, kind, provider, aim, agreement, improvementId, participants },
        days: training.days,
        finishedOn,
        evaluation: isConcluded ? training.evaluation : null,
        state: stateOf({ days: training.days, finishedOn }, until),
      }
    })
}
