import { addDays, type Day, dayInWords } from '#src/kernel/day.ts'
import type { Call } from '../../today/rules.ts'
import { nameOf } from '../rules.ts'
import { turningSoon } from './rules.ts'
import type { Young } from './store.server.ts'
import { text } from './text.nl.ts'

type Terms = { today: Day; birthdayAheadDays: number }
const soon = 7

/** Birthdays that change rights, some weeks ahead, for the contact person. */
export const birthdayCalls = (
  young: readonly Young[],
  { today, birthdayAheadDays }: Terms,
): (Call & { caseId: string })[] =>
  young.flatMap(one => {
    const turning = turningSoon(one.birthDate, today, birthdayAheadDays)
    if (!turning) return []
    return [
      {
        caseId: one.caseId,
        urgency: turning.on <= addDays(today, soon) ? 'week' : 'later',
        title: text.title(one.givenName ?? nameOf(one), turning.age, dayInWords(turning.on)),
        step: text.step,
        to: `/huishoudens/${one.caseId}/mensen-en-netwerk/personen/${one.personId}`,
      },
    ]
  })
