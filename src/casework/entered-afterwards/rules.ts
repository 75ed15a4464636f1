import { z } from 'zod'
import { addDays, type Day } from '#src/kernel/day.ts'
import { dayField, filledRows, optionalOneOf, optionalText, text } from '#src/kernel/form-schema.ts'
import { openHouseholdForm } from '../household/rules.ts'
import { needs } from './needs.nl.ts'

type Choices = Parameters<typeof openHouseholdForm>[1]
type Known = { openerId: string; colleagueIds: readonly string[] }

const beforeRow = (colleagueIds: readonly string[]) =>
  z
    .object({
      accountId: optionalOneOf(colleagueIds, needs.colleague),
      name: optionalText(120),
      lastDay: dayField(needs.lastDay),
    })
    .refine(({ accountId, name }) => Boolean(accountId) !== Boolean(name), {
      path: ['name'],
      error: needs.who,
    })

/** Somebody who was contact person before whoever enters the household: a colleague or a name, until a day. */
export type Before = { accountId?: string | undefined; name?: string | undefined; lastDay: Day }

/** The form that enters a household which began before it was in here: that of opening, with since when and from where. */
export const enterForm = (today: Day, choices: Choices, { openerId, colleagueIds }: Known) =>
  openHouseholdForm(today, choices, openerId)
    .safeExtend({
      startedOn: dayField(needs.startedOn).refine(on => on < today, needs.startedToday),
      source: text(needs.source),
      before: filledRows(beforeRow(colleagueIds)),
    })
    .superRefine(({ startedOn, firstSignalOn, before }, context) => {
      const say = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path, message })
      if (firstSignalOn > startedOn) say(['firstSignalOn'], needs.signalAfterStart)
      before.forEach(({ lastDay }, index) => {
        const message = lastDayFault(before, index, { startedOn, lastDay, today })
        if (message) say(['before', index, 'lastDay'], message)
      })
    })
export type EnterInput = z.output<ReturnType<typeof enterForm>>

type Ends = { startedOn: Day; lastDay: Day; today: Day }

/** What is wrong with the last day of one of the turns, seen with those before it; null where it fits. */
function lastDayFault(
  before: readonly Before[],
  index: number,
  { startedOn, lastDay, today }: Ends,
): string | null {
  if (lastDay < startedOn) return needs.lastDayEarly
  if (lastDay >= today) return needs.lastDayLate
  return before.slice(0, index).some(one => one.lastDay === lastDay) ? needs.lastDayTwice : null
}

export type PastTurn = { accountId: string | null; name: string | null; from: Day; until: Day }

/** The turns before the present one: each begins where the one before it ended, so that no day is left over or double. */
export function turnsFrom(startedOn: Day, before: readonly Before[]): { turns: PastTurn[]; heldSince: Day } {
  let from = startedOn
  const inOrder = before.toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1))
  const turns = inOrder.map(({ accountId, name, lastDay }) => {
    const turn = { accountId: accountId ?? null, name: name ?? null, from, until: addDays(lastDay, 1) }
    from = turn.until
    return turn
  })
  return { turns, heldSince: from }
}
