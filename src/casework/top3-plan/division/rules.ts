import { actingIn, type Plan, watchOf } from '../rules.ts'

type Of = Pick<Plan, 'participants' | 'situations' | 'roles' | 'meetings'>

export type Gap =
  | { code: 'nobody-does' | 'nobody-decides' }
  /** A colleague who sees to something or watches it, and has no line in the division of roles. */
  | { code: 'no-role'; participantId: string }
  | { code: 'overloaded'; participantId: string; count: number }
  | { code: 'many-meetings'; count: number }
  | { code: 'nobody-drops-out'; what: string }

type Most = { planTasksPerPerson: number; planMeetingsMost: number }

/** What the division of roles leaves open, and where it asks too much; of a division nobody made yet, nothing. */
export function gapsIn(plan: Of, most: Most): Gap[] {
  if (plan.roles.length === 0) return []
  const lacks = (part: string) => !plan.roles.some(role => role.part === part)
  return [
    ...(lacks('does') ? [{ code: 'nobody-does' as const }] : []),
    ...(lacks('decides') ? [{ code: 'nobody-decides' as const }] : []),
    ...withoutRole(plan),
    ...overloaded(plan, most.planTasksPerPerson),
    ...meetingGaps(plan, most.planMeetingsMost),
  ]
}

const withoutRole = (plan: Of): Gap[] =>
  actingIn(plan)
    .filter(one => one.accountId !== null && carries(plan, one.id))
    .filter(one => !plan.roles.some(role => role.participantId === one.id))
    .map(one => ({ code: 'no-role', participantId: one.id }))

const carries = ({ situations }: Of, id: string) =>
  situations.some(situation =>
    situation.agreements.some(one => one.ownerId === id || watchOf(one, situation).watcherId === id),
  )

/** Agreements to see to and things to do, of one person; watching along is not counted. */
function overloaded(plan: Of, most: number): Gap[] {
  return actingIn(plan).flatMap(({ id }) => {
    const owned = plan.situations.flatMap(one => one.agreements).filter(one => one.ownerId === id).length
    const count = owned + plan.roles.filter(role => role.participantId === id && role.part === 'does').length
    return count > most ? [{ code: 'overloaded' as const, participantId: id, count }] : []
  })
}

/** Where there are many meetings, each says who need not come any more. */
function meetingGaps({ meetings }: Of, most: number): Gap[] {
  if (meetings.length <= most) return []
  return [
    { code: 'many-meetings', count: meetings.length },
    ...meetings
      .filter(one => !one.mayDropOut)
      .map(one => ({ code: 'nobody-drops-out' as const, what: one.what })),
  ]
}
