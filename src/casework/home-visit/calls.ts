import { type Day, dayInWords } from '#src/kernel/day.ts'
import { timeOf } from '../availability/rules.ts'
import type { Call } from '../today/rules.ts'
import { visitAddress } from './addresses.ts'
import type { Visit } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.calls

type Asking = Pick<Visit, 'id' | 'caseId' | 'beginsAt' | 'on'>

/** A visit of today or tomorrow, and one that nobody told of since. */
export const visitCalls = (visits: readonly Asking[], today: Day): (Call & { caseId: string })[] =>
  visits.map(({ id, caseId, beginsAt, on }) => {
    const to = visitAddress(caseId, id)
    if (on < today)
      return { caseId, urgency: 'week', title: say.was(dayInWords(on)), step: say.tell, to: `${to}/geweest` }
    const time = `${timeOf(new Date(beginsAt)).replace(':', '.')} uur`
    return {
      caseId,
      urgency: 'now',
      title: on === today ? say.today(time) : say.tomorrow(time),
      step: say.see,
      to,
    }
  })
