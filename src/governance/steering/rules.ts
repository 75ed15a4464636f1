import type { Day } from '#src/kernel/day.ts'
import {
  asksAdvice,
  mayConclude,
  type Purpose,
  type RouteFacts,
  type Stage,
  type Stance,
  stagesOf,
} from '../item/rules.ts'

type Step = RouteFacts & {
  id: string
  itemId: string
  title: string
  asked: string
  groupId: string
  group: string
  meetingId: string | null
  purpose: Purpose
  conclusion: (RouteFacts['conclusion'] & { words: string }) | null
}
type Advice = { treatmentId: string; accountId: string; stance: Stance }

/** Who looks: as a member of some groups, and perhaps as the one who writes down what was concluded. */
export type Reader = { accountId: string; groupIds: readonly string[]; mayTreat: boolean }

/** One item on an agenda as this reader meets it. */
export type Line = {
  treatmentId: string
  itemId: string
  title: string
  asked: string
  group: string
  day: Day | null
  purpose: Purpose
  /** Whether advice is this reader's to give here, now or before. */
  advises: boolean
  myStance: Stance | null
  mayChangeAdvice: boolean
  /** What is asked of this reader now. */
  asks: 'advice' | 'conclusion' | null
  isPast: boolean
  conclusion: string | null
}

function lineFor(step: Step, stage: Stage, advices: readonly Advice[], me: Reader, today: Day): Line {
  const isMember = me.groupIds.includes(step.groupId)
  const mine = advices.find(one => one.treatmentId === step.id && one.accountId === me.accountId)
  const advises = isMember && step.purpose !== 'inform'
  const open = isMember && asksAdvice(step.purpose, stage)
  // Who leads writes down what was; who is a member only is asked before the day, and may still speak after it.
  const conclusion = me.mayTreat && mayConclude(stage) ? 'conclusion' : null
  const advice = open && !mine && !mayConclude(stage) ? 'advice' : null
  const { id: treatmentId, itemId, title, asked, group, day, purpose } = step
  return {
    ...{ treatmentId, itemId, title, asked, group, day, purpose },
    advises,
    myStance: mine?.stance ?? null,
    mayChangeAdvice: open && advice === null,
    asks: conclusion ?? advice,
    isPast: day !== null && day <= today,
    conclusion: step.conclusion?.words ?? null,
  }
}

/** Every step of every route as this reader meets it, in the order given. */
export function linesFor(steps: readonly Step[], advices: readonly Advice[], me: Reader, today: Day): Line[] {
  const stages = new Map<string, Stage>()
  for (const route of Map.groupBy(steps, step => step.itemId).values()) {
    const found = stagesOf(route, today)
    route.forEach((step, index) => {
      stages.set(step.id, found[index] ?? 'unplanned')
    })
  }
  return steps
    .filter(step => stages.get(step.id) !== 'dropped')
    .map(step => lineFor(step, stages.get(step.id) ?? 'unplanned', advices, me, today))
}

/** The agenda of one meeting as this reader meets it. `steps` are whole routes: a step's stage depends on the others. */
export function agendaFor(
  meeting: { id: string },
  steps: readonly Step[],
  advices: readonly Advice[],
  me: Reader,
  today: Day,
): Line[] {
  const here = new Set(steps.filter(step => step.meetingId === meeting.id).map(step => step.id))
  return linesFor(steps, advices, me, today)
    .filter(line => here.has(line.treatmentId))
    .sort((a, b) => a.treatmentId.localeCompare(b.treatmentId))
}

/** What is asked of this reader: before the nearest meeting first, then without a day; conclusions oldest first. */
export function whatIsAsked(lines: readonly Line[]): { advice: Line[]; conclusions: Line[] } {
  const asked = (kind: Line['asks']) =>
    lines.filter(line => line.asks === kind).sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'))
  return { advice: asked('advice'), conclusions: asked('conclusion') }
}

/** The meetings that this reader looks forward to: those of the own groups, or of all for who prepares them. */
export const myMeetings = <Meeting extends { groupId: string }>(
  meetings: readonly Meeting[],
  me: Reader,
): Meeting[] => meetings.filter(meeting => me.mayTreat || me.groupIds.includes(meeting.groupId))
