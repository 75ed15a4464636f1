import { type Day, dayInWords, dayOf } from '#src/kernel/day.ts'
import type { lessonsForReport, realisedImprovements, trainingsAround } from '#src/learning/public.ts'
import { lacksOutcome } from '../development/rules.ts'
import type { Development } from '../development/store.server.ts'
import type { groupsForReport } from '../group/store.server.ts'
import type { Treatment } from '../item/store.server.ts'
import type { Choice } from '../scenario/store.server.ts'
import type { DevelopmentFact, LessonFact, ReportFacts } from './compose.ts'
import type { ReportMoment, ReportSnapshot } from './document/snapshot.ts'
import { recordedWords as say } from './told.nl.ts'

// What other slices recorded, in the shape in which a report tells it.

type Many<Ask extends (...given: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Ask>>[number]

export const lessonFact = (lesson: Many<typeof lessonsForReport>): LessonFact => ({
  key: lesson.id,
  title: lesson.title,
  kind: lesson.kind,
  statement: lesson.statement,
  strength: lesson.strength,
  sufficient: lesson.isSupported,
  evidence: lesson.basis,
})

type Improvement = ReportFacts['improvements'][number]

type Training = Many<typeof trainingsAround>

/** A realised improvement with the training it brought; of one that is over, the improvement itself tells. */
export function improvementFact(
  improvement: Many<typeof realisedImprovements>,
  trainings: readonly Training[],
): Improvement {
  const { id, title, change, restsOn, restsOnSupported, reason } = improvement
  const lessons = restsOn.map(lesson => lesson.title)
  const agreements = trainings.filter(training => !training.finishedOn).map(training => training.agreement)
  return {
    key: id,
    title,
    text: [change, ...agreements].filter(Boolean).join(' '),
    restsOn: lessons.length > 0 ? say.restsOnLessons(lessons) : null,
    reason: lessons.length > 0 ? null : reason,
    supportNote: lessons.length > 0 && !restsOnSupported ? say.notSupported(lessons.length) : null,
    moments: trainings.flatMap(trainingDays),
  }
}

/** A training that belongs to no improvement in the report. */
export function trainingFact(training: Training): Improvement {
  const { id, title, aim, agreement, provider, finishedOn, evaluation } = training
  return {
    key: id,
    title,
    text: [say.aim(aim), finishedOn ? evaluation : agreement].filter(Boolean).join(' '),
    restsOn: say.restsOnAgreement(provider),
    reason: null,
    supportNote: null,
    moments: trainingDays(training),
  }
}

const trainingDays = ({ title, days, finishedOn }: Training): ReportMoment[] =>
  days.map((day, index) => ({
    day,
    activity: 'held',
    occasion: say.trainingDay(title, index + 1),
    announced: finishedOn === null,
    outcome: null,
  }))

/** The groups that carry the project, by role and organisation; a board that is only informed is no part of it. */
export const groupFacts = (groups: Awaited<ReturnType<typeof groupsForReport>>): ReportFacts['groups'] =>
  groups
    .filter(group => group.standing === 'active' && group.level !== 'decision-route')
    .map(({ id, name, mandate, members }) => ({
      key: id,
      name,
      does: mandate,
      members: seats(members.filter(({ role }) => !isNamedIn(mandate, role))),
    }))

/** Who stands in the mandate already is not told twice. */
const isNamedIn = (mandate: string, role: string | null) =>
  role !== null && mandate.toLowerCase().includes(role.toLowerCase())

type Seat = Many<typeof groupsForReport>['members'][number]

/** Roles that come from one organisation are named together, and so are organisations that send the same roles. */
function seats(members: readonly Seat[]): string[] {
  const named = members.filter(member => member.role !== null)
  const byOrganisation = Map.groupBy(named, one => `${one.organisation} ${one.membership}`)
  const sent = [...byOrganisation.values()].map(alike => ({
    roles: alike.flatMap(member => member.role ?? []),
    organisation: alike[0]?.organisation ?? null,
    advises: alike[0]?.membership === 'advisory',
  }))
  const bySent = Map.groupBy(sent, one => `${one.roles.join()} ${one.organisation !== null} ${one.advises}`)
  return [...bySent.values()].map(alike => {
    const { roles = [], advises = false } = alike[0] ?? {}
    const organisations = alike.flatMap(one => one.organisation ?? [])
    return say.members(roles, organisations, advises)
  })
}

/** The steps of a route that have a day, as the memo lists them. */
export const treatmentFacts = (route: readonly Treatment[]): ReportSnapshot['treatments'] =>
  route.flatMap(({ day, group, purpose, conclusion }) =>
    day ? [{ day, meeting: group, purpose, conclusion: conclusion?.words ?? null }] : [],
  )

const routeMoment = (step: Treatment): ReportMoment[] =>
  step.day
    ? [
        {
          day: step.day,
          activity: step.purpose === 'decide' ? 'decided' : 'discussed',
          occasion: step.group,
          announced: step.conclusion === null,
          outcome: step.conclusion?.words ?? null,
        },
      ]
    : []

function ownMoment({ fromDay, untilDay, title, knownAs, outcome }: Development): ReportMoment[] {
  if (!fromDay) return []
  const occasion = untilDay && untilDay !== fromDay ? say.until(title, dayInWords(untilDay)) : title
  return [{ day: fromDay, activity: 'held', occasion, announced: knownAs === 'announced', outcome }]
}

/** One development with the meetings its item passes; what nobody recorded is said to be missing. */
export function developmentFact(
  development: Development,
  route: readonly Treatment[],
  choice: Choice | undefined,
  cutOff: Day,
): DevelopmentFact {
  const { theme, title, body, meaning, followUp, source, outcome } = development
  const moments = [...ownMoment(development), ...route.flatMap(routeMoment)]
  const parts = [body, meaning, followUp]
  if (outcome && !development.fromDay) parts.push(say.outcome(outcome))
  if (choice) parts.push(preferenceOf(choice, cutOff))
  else if (moments.length === 0 && lacksOutcome(development, cutOff)) parts.push(say.noOutcome)
  const text = parts.filter(Boolean).join(body.includes('\n') ? '\n' : ' ')
  return { key: development.id, theme, title, text, moments, source }
}

function preferenceOf({ preferences }: Choice, cutOff: Day): string {
  const preferred = preferences.find(one => dayOf(one.at) <= cutOff)
  return preferred ? say.preferred(preferred.title, preferred.words) : say.noPreference
}

/** Where readers find more: every address once. */
export function linksOf(developments: readonly Development[]): ReportSnapshot['links'] {
  const byUrl = new Map<string, Development>()
  for (const one of developments) if (one.link && !byUrl.has(one.link)) byUrl.set(one.link, one)
  return [...byUrl]
    .filter(([url]) => url.length <= 240)
    .slice(0, 6)
    .map(([url, { title, source }]) => ({ label: say.link(title, source).slice(0, 120), url }))
}
