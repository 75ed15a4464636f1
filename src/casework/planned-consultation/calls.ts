import { addDays, type Day, dayInWords, dayOf, momentInWords } from '#src/kernel/day.ts'
import { outcomeAddress } from '../live-consultation/addresses.ts'
import type { Call } from '../today/rules.ts'
import { momentAddress, plannedAddress, recordAddress } from './addresses.ts'
import { text } from './text.nl.ts'
import type { ToCome } from './to-come/store.server.ts'

const say = text.calls
const timeOf = (moment: Date) => momentInWords(moment).split(', ')[1] ?? ''

/** What a consultation that is still to come asks of who prepares it. */
export function plannedCalls(all: readonly ToCome[], today: Day): (Call & { caseId: string })[] {
  return all.flatMap(one => {
    const asked = askedBy(one, today)
    return asked ? [{ caseId: one.caseId, ...asked }] : []
  })
}

function askedBy(one: ToCome, today: Day): Call | null {
  const here = plannedAddress(one.caseId, one.id)
  if (one.state === 'prepared' && one.beginsAt && one.endsAt) {
    const [begins, ends] = [new Date(one.beginsAt), new Date(one.endsAt)]
    const on = dayOf(begins)
    if (dayOf(ends) < today)
      return {
        urgency: 'week',
        title: say.held(dayInWords(on)),
        step: say.toRecord,
        to: recordAddress(one.caseId, one.id),
      }
    if (one.isClosed)
      return {
        urgency: 'now',
        title: say.held(dayInWords(on)),
        step: say.toOutcome,
        to: outcomeAddress(one.caseId, one.id),
      }
    if (on > addDays(today, 1) || on < today) return null
    const title = on === today ? say.today(timeOf(begins)) : say.tomorrow(timeOf(begins))
    return { urgency: 'now', title, step: on === today ? say.toHold : say.toSee, to: here }
  }
  if (one.askedUntil === null) return { urgency: 'later', title: say.prepare, step: say.toPrepare, to: here }
  if (one.state === 'planned' && one.openSitting === null)
    return { urgency: 'week', title: say.invite, step: say.toInvite, to: here }
  // One call once the last answer is there: who prepares hears of nobody's answer by itself, and has nothing to keep count of.
  if (one.silent === 0)
    return {
      urgency: 'week',
      title: say.choose,
      step: say.toChoose,
      to: one.openSitting === null ? here : momentAddress(one.caseId, one.id, one.openSitting),
    }
  return one.askedUntil <= addDays(today, 2)
    ? { urgency: 'week', title: say.silent(one.silent), step: say.toSilent, to: here }
    : null
}
