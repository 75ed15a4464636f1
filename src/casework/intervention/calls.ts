import { daysBetween } from '#src/kernel/day.ts'
import type { Call } from '../today/rules.ts'
import { askedBy, type Norms } from './rules.ts'
import type { HelpFact } from './store.server.ts'
import { stepAddresses, text } from './text.nl.ts'

/** What help that waits asks of a contact person. */
export const helpCalls = (waiting: readonly HelpFact[], norms: Norms): (Call & { caseId: string })[] =>
  waiting.flatMap(help => {
    const asked = askedBy(help, norms)
    if (!asked) return []
    const here = `/huishoudens/${help.caseId}/hulp/${help.id}`
    const title =
      asked === 'bridge'
        ? text.calls.bridge(help.provider, daysBetween(help.requestedOn, norms.today))
        : text.calls[asked](help.provider)
    const to = {
      bridge: `${here}/overbrugging`,
      'start-unknown': `${here}/stap/${stepAddresses.waiting}`,
      'start-passed': here,
    }[asked]
    const urgency = asked === 'start-unknown' ? ('later' as const) : ('week' as const)
    return [{ caseId: help.caseId, urgency, title, step: text.calls.steps[asked], to }]
  })
