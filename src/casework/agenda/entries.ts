import type { Settings } from '#src/access/settings.ts'
import { ageOn, type Day, dayOf } from '#src/kernel/day.ts'
import { lookDays } from '../closing/rules.ts'
import type { CourseFact } from '../closing/store.server.ts'
import { conversationAddress } from '../conversation/addresses.ts'
import { visitAddress } from '../home-visit/addresses.ts'
import type { Visit } from '../home-visit/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { plannedAddress } from '../planned-consultation/addresses.ts'
import { nextSight } from '../safety-sight/rules.ts'
import type { PersonInSight } from '../safety-sight/store.server.ts'
import { text as sightText } from '../safety-sight/text.nl.ts'
import { isLooker } from '../top3-plan/overview/rules.ts'
import { nextCheckOn, reviewDayOf } from '../top3-plan/rules.ts'
import type { Entry } from './rules.ts'
import type { Household, MeetingFact, SittingFact } from './store.server.ts'
import { text } from './text.nl.ts'

type Facts = {
  households: readonly Household[]
  sittings: readonly SittingFact[]
  visits: readonly Pick<Visit, 'id' | 'caseId' | 'beginsAt' | 'endsAt' | 'place'>[]
  meetings: readonly MeetingFact[]
  inSight: readonly PersonInSight[]
  course: readonly CourseFact[]
}
type Asker = { accountId: string; settings: Settings; today: Day }

const someTime = { begins: null, ends: null }

/** All that is on somebody's own days, from what the neighbours know. */
export function entriesOf(facts: Facts, asker: Asker): Entry[] {
  const nameOfCase = new Map(facts.households.map(one => [one.id, one.name]))
  const about = (caseId: string) => ({ caseId, about: nameOfCase.get(caseId) ?? '' })
  const resting = new Set(
    facts.course.filter(fact => fact.step === 'begin-aftercare').map(fact => fact.caseId),
  )
  const toMeet = new Set(facts.sittings.map(one => one.caseId))
  return [
    ...facts.sittings.map(one => ({
      ...timedEntry('consultation', one, plannedAddress(one.caseId, one.id)),
      ...about(one.caseId),
    })),
    ...facts.visits.map(one => ({
      ...timedEntry('visit', one, visitAddress(one.caseId, one.id)),
      ...about(one.caseId),
    })),
    ...facts.meetings.map(meetingEntry),
    ...facts.households.flatMap(one => checkEntries(one, asker)),
    ...facts.households
      .filter(one => one.asksMe && !resting.has(one.id) && !toMeet.has(one.id))
      .flatMap(reviewEntries),
    ...facts.inSight
      .filter(one => !resting.has(one.caseId))
      .flatMap(one => sightEntries(one, asker).map(entry => ({ ...entry, ...about(one.caseId) }))),
    ...facts.course.flatMap(fact =>
      courseEntries(fact, asker).map(entry => ({ ...entry, ...about(fact.caseId) })),
    ),
  ]
}

type Part = Omit<Entry, 'about' | 'caseId'>

type Timed = { beginsAt: string; endsAt: string; place: string | null }

function timedEntry(kind: Entry['kind'], { beginsAt, endsAt, place }: Timed, to: string): Part {
  const [begins, ends] = [new Date(beginsAt), new Date(endsAt)]
  return { kind, on: dayOf(begins), begins, ends, words: place ?? '', to, toAll: to }
}

function meetingEntry({ kind, id, heldOn, partOfDay, name }: MeetingFact): Entry {
  const to = kind === 'group' ? `/sturing/vergaderingen/${id}` : `/praktijk/bijeenkomsten/${id}`
  const words = partOfDay ? text.partsOfDay[partOfDay] : ''
  return { kind, on: heldOn, ...someTime, about: name ?? '', caseId: null, words, to, toAll: to }
}

/** Agreements that it is up to the asker to look at. */
function checkEntries({ id, name, watched, asksMe }: Household, { accountId }: Asker): Entry[] {
  const plan = watched?.active
  if (!plan) return []
  const toAll = `/huishoudens/${id}/plan/${plan.id}`
  return plan.situations.flatMap(situation =>
    situation.agreements.flatMap(agreement => {
      const on = nextCheckOn(agreement, situation)
      const isMine = isLooker(plan, { agreement, situation }, { accountId, isContactPerson: asksMe })
      const to = `${toAll}/afspraak/${agreement.id}/kijk`
      if (!on || !isMine) return []
      return [{ kind: 'check' as const, on, ...someTime, about: name, caseId: id, words: '', to, toAll }]
    }),
  )
}

/** The day on which a plan is looked at again, while no meeting is planned for it. */
function reviewEntries({ id, name, watched }: Household): Entry[] {
  const plan = watched?.active
  const on = plan && reviewDayOf(plan, watched.consultations)
  if (!plan || !on) return []
  const to = `/huishoudens/${id}/beraad/nieuw`
  const kind = plan.kind === 'interim' ? 'interim-ends' : 'review'
  return [{ kind, on, ...someTime, about: name, caseId: id, words: '', to, toAll: to }]
}

function sightEntries(one: PersonInSight, { settings, today }: Asker): Part[] {
  const next = nextSight(one, settings, today)
  if (!next) return []
  const age = one.birthDate ? ageOn(one.birthDate, today) : null
  const words = sightText.called(one.givenName ?? nameOf(one), age)
  const to = conversationAddress(one.caseId)
  return [{ kind: next.what, on: next.on, ...someTime, words, to, toAll: to }]
}

function courseEntries(fact: CourseFact, { settings }: Asker): Part[] {
  const here = `/huishoudens/${fact.caseId}`
  const entry = (kind: Entry['kind'], on: Day, to: string) => [
    { kind, on, ...someTime, words: '', to, toAll: to },
  ]
  if (fact.step === 'pause' && fact.untilOn && (fact.isContact || fact.isKeeper))
    return entry('pause-ends', fact.untilOn, `${here}/verloop`)
  const look = fact.step === 'begin-aftercare' && fact.isContact && lookDays(fact.on, settings)[fact.looks]
  return look ? entry('aftercare-look', look, `${here}/nazorg`) : []
}
