import { addDays, type Day } from '#src/kernel/day.ts'
import { dangerIn } from '../safety-measurement/rules.ts'
import type { Call } from '../today/rules.ts'
import { addressOf } from './addresses.ts'
import { dueOn, type RightsTerms } from './rules.ts'
import type { Request } from './store.server.ts'
import { text } from './text.nl.ts'

type CaseCall = Call & { caseId: string }
type Now = RightsTerms & { today: Day }

const soonDays = 7
const say = text.calls

/** What requests ask of a contact person or deputy: an answer in time, and what was promised. Danger comes first. */
export function rightsCalls(mine: readonly Request[], { today, ...terms }: Now): CaseCall[] {
  return mine.flatMap((one): CaseCall[] => {
    const due = dueOn(one, terms)
    if (!due || one.state === 'proposed') return []
    const { caseId, kind, name } = one
    const to = `${addressOf(caseId)}/${one.id}`
    const call = (urgency: Call['urgency'], title: string) => [{ caseId, urgency, title, step: say.step, to }]
    if (one.state === 'asked' && dangerIn(one.words) !== null) return call('now', say.danger(name))
    if (due < today) return call('now', say.late(kind, name))
    if (one.state === 'confirmed') return call('later', say.doIt(kind, name))
    if (kind === 'statement') return call('week', say.statement(name))
    return call(due <= addDays(today, soonDays) ? 'week' : 'later', say.answer(kind, name))
  })
}

/** Answers that wait for a second pair of eyes: a call for everybody of the team who had no hand in them. */
export const lookCalls = (inReach: readonly Request[], { accountId }: { accountId: string }): CaseCall[] =>
  inReach
    .filter(one => one.state === 'proposed' && !one.hands.includes(accountId))
    .map(({ caseId, id }) => ({
      caseId,
      urgency: 'week',
      title: say.look,
      step: say.stepLook,
      to: `${addressOf(caseId)}/${id}/nakijken`,
    }))
