import { addDays, type Day, dayInWords } from '#src/kernel/day.ts'
import { mustInform } from '../household/rules.ts'
import type { RegionWords } from '../safety-measurement/rules.ts'
import { familyMarkCall } from '../top3-plan/family-marks/calls.ts'
import { callInWords } from '../top3-plan/overview/calls.ts'
import { callsOf } from '../top3-plan/overview/rules.ts'
import type { Call } from './rules.ts'
import type { HouseholdToday } from './store.server.ts'
import { text } from './text.nl.ts'

type Asker = { accountId: string }
type Terms = {
  today: Day
  informFamilyDays: number
  firstConsultationDays: number
  planDormantDays: number
  isPlanned?: boolean
}

/** What family members said of their plan and the contact person still has to read. */
export const familyCalls = (household: HouseholdToday, region: RegionWords = {}): Call[] =>
  household.asksMe ? household.unreadMarks.map(mark => familyMarkCall(mark, region)) : []

/** What a household and its plan ask of a colleague; a closed one asks nothing. */
export function planCalls(household: HouseholdToday, asker: Asker, terms: Terms): Call[] {
  const { watched } = household
  if (!watched) return []
  const asked = { accountId: asker.accountId, isContactPerson: household.asksMe }
  return [
    ...(asked.isContactPerson ? informCalls(household, terms) : []),
    ...callsOf(watched, asked, terms).map(call => callInWords(watched, call)),
  ]
}

function informCalls(household: HouseholdToday, { today, informFamilyDays }: Terms): Call[] {
  const inform = mustInform(household, today, informFamilyDays)
  if (inform === 'no') return []
  const before = dayInWords(addDays(household.openedOn, informFamilyDays))
  return [
    {
      urgency: inform === 'late' ? 'now' : 'week',
      title: inform === 'late' ? text.informLate : text.informSoon(before),
      step: text.informStep,
      to: `/huishoudens/${household.id}/gegevens`,
    },
  ]
}
