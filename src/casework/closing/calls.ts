import { addDays, type Day, dayInWords } from '#src/kernel/day.ts'
import type { Call } from '../today/rules.ts'
import { lookDays } from './rules.ts'
import type { CourseFact } from './store.server.ts'
import { text } from './text.nl.ts'
import { wayAddresses } from './ways.ts'

type CaseCall = Call & { caseId: string }
type Terms = Parameters<typeof lookDays>[1] & { today: Day }

const say = text.calls
const daysAhead = 7

/** What a pause, an aftercare or a closing that waits asks of somebody today. */
export const courseCalls = (facts: readonly CourseFact[], terms: Terms): CaseCall[] =>
  facts.flatMap(fact => {
    if (fact.step === 'pause') return pauseCalls(fact, terms)
    if (fact.step === 'begin-aftercare') return aftercareCalls(fact, terms)
    if (fact.step === 'ask-merge')
      return fact.isContact ? [call(fact, 'week', say.mergeAsked, say.answer, wayAddresses.answer)] : []
    return fact.isSecond ? [call(fact, 'week', say.asked, say.judge, 'afsluiten/oordeel')] : []
  })

/** The households whose plan rests: what remains is to look now and then. */
export const inAftercare = (facts: readonly CourseFact[]): ReadonlySet<string> =>
  new Set(facts.filter(fact => fact.step === 'begin-aftercare').map(fact => fact.caseId))

function call(
  { caseId }: CourseFact,
  urgency: Call['urgency'],
  title: string,
  step: string,
  to: string,
): CaseCall {
  return { caseId, urgency, title, step, to: `/huishoudens/${caseId}/${to}` }
}

function pauseCalls(fact: CourseFact, { today }: Terms): CaseCall[] {
  if (!(fact.isContact || fact.isKeeper) || !fact.untilOn || fact.untilOn > addDays(today, daysAhead))
    return []
  return [call(fact, 'week', say.pauseEnds(dayInWords(fact.untilOn)), say.look, 'verloop')]
}

function aftercareCalls(fact: CourseFact, terms: Terms): CaseCall[] {
  if (!fact.isContact) return []
  const due = lookDays(fact.on, terms)[fact.looks]
  if (due === undefined) return [call(fact, 'later', say.allLooked, say.finish, 'nazorg/klaar')]
  if (due <= terms.today) return [call(fact, 'week', say.lookDue(dayInWords(due)), say.record, 'nazorg')]
  const { untilOn, looks } = fact
  if (looks > 0 || !untilOn || untilOn > terms.today || untilOn < addDays(terms.today, -daysAhead)) return []
  return [call(fact, 'week', say.followUp(dayInWords(untilOn)), say.look, 'verloop')]
}
