import { z } from 'zod'
import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import { choice, dayField, oneOf, optionalText, text, tick, versionField } from '#src/kernel/form-schema.ts'
import { consultationKinds } from '../network-consultation/rules.ts'
import { needs } from './needs.nl.ts'

export const plannedSteps = ['planned', 'prepared', 'rescheduled', 'cancelled', 'held'] as const
export type PlannedStep = (typeof plannedSteps)[number]

/** What may follow; the database keeps the same table. A consultation that was moved is prepared again. */
const following: Record<PlannedStep | 'none', readonly PlannedStep[]> = {
  none: ['planned'],
  planned: ['prepared', 'cancelled', 'held'],
  prepared: ['rescheduled', 'cancelled', 'held'],
  rescheduled: ['prepared', 'cancelled', 'held'],
  cancelled: [],
  held: [],
}
export const follows = (last: PlannedStep | 'none', next: PlannedStep): boolean =>
  following[last].includes(next)
export const isSettled = (state: PlannedStep): boolean => following[state].length === 0

export const reaches = ['mail', 'paper', 'by-hand'] as const
export type Reach = (typeof reaches)[number]

export const lengths = ['60', '90', '120', '150', '180', '240'] as const
const longestSearch = 56

/** The form of what a consultation is for and within which days it is looked for. */
export const planForm = ({ today, accounts }: { today: Day; accounts: readonly string[] }) =>
  z
    .object({
      kind: choice(consultationKinds, needs.kind),
      purpose: text(needs.purpose, 500),
      privateFamilyTime: choice(['yes', 'no'], needs.familyTime),
      sharedBeforehand: optionalText(1000),
      facilitatorId: z.enum(accounts, { error: needs.facilitator }).optional(),
      facilitatorName: optionalText(80),
      firstOn: dayField(needs.firstOn),
      lastOn: dayField(needs.lastOn).refine(last => last >= today, needs.past),
      minutes: choice(lengths, needs.minutes).transform(Number),
      version: versionField().optional(),
    })
    .superRefine(({ facilitatorId, facilitatorName, firstOn, lastOn }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (!facilitatorId && !facilitatorName) say('facilitatorId', needs.facilitator)
      if (facilitatorId && facilitatorName) say('facilitatorName', needs.oneFacilitator)
      if (lastOn < firstOn) say('lastOn', needs.searchOrder)
      else if (daysBetween(firstOn, lastOn) > longestSearch) say('lastOn', needs.searchLong)
    })
export type PlanInput = z.output<ReturnType<typeof planForm>>

/** The days a new search begins with: from next week, for four weeks. */
export const usualSearch = (today: Day) => ({ firstOn: addDays(today, 7), lastOn: addDays(today, 35) })

/** Who can still be asked, and whom the others are. */
export type SeatBounds = {
  whoIds: readonly string[]
  isNew: boolean
  isColleague: boolean
  otherSeats: readonly string[]
  sittings: readonly number[]
}
export const newSitting = 'new'

const several = <Schema extends z.ZodType>(one: Schema) =>
  z.preprocess(given => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(one))
const mailShape = /^[^@\s,;<>"]+@[^@\s,;<>"]+\.[^@\s,;<>"]+$/

/** The form of one who is asked to come: what makes it safe and possible. */
export const seatForm = (bounds: SeatBounds) =>
  z
    .object({
      whoId: z.enum(bounds.whoIds, { error: needs.who }).optional(),
      name: optionalText(80),
      relation: optionalText(80),
      chosen: tick(),
      together: choice(['yes', 'no', 'unknown'], needs.together).optional(),
      apartFrom: several(oneOf(bounds.otherSeats, needs.apartFrom)),
      support: optionalText(200),
      interpreter: optionalText(80),
      takesPartHow: optionalText(200),
      sittings: several(z.enum([...bounds.sittings.map(String), newSitting], { error: needs.sitting })),
      reach: choice(reaches, needs.reach),
      email: optionalText(254).refine(given => !given || mailShape.test(given), needs.email),
      leftOut: tick(),
      version: versionField().optional(),
    })
    .superRefine((input, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (bounds.isNew) refineWho(input, say)
      const isColleague = bounds.isColleague || input.whoId?.startsWith('a:')
      if (!isColleague && !input.together) say('together', needs.together)
      if (input.together === 'no' && bounds.otherSeats.length > 0 && input.apartFrom.length === 0)
        say('apartFrom', needs.apartFrom)
      if (input.together !== 'no' && input.apartFrom.length > 0) say('apartFrom', needs.notApart)
      if (!isColleague && input.reach === 'mail' && !input.email) say('email', needs.email)
      if (bounds.sittings.length > 1 && input.sittings.length === 0) say('sittings', needs.sitting)
    })
export type SeatInput = z.output<ReturnType<typeof seatForm>>

type Who = { whoId?: string | undefined; name?: string | undefined; relation?: string | undefined }
function refineWho({ whoId, name, relation }: Who, say: (path: string, message: string) => void) {
  if (!whoId && !name) say(relation ? 'name' : 'whoId', relation ? needs.name : needs.who)
  if (whoId && (name || relation)) say('name', needs.oneWho)
  if (!whoId && name && !relation) say('relation', needs.relation)
}

export const WhyForm = z.object({ why: text(needs.why, 500) })

/** A seat as the rules look at it. */
export type SeatFacts = {
  id: string
  isColleague: boolean
  maySitTogether: boolean | null
  apartFrom: readonly string[]
  sittings: readonly number[]
}
type SittingFacts = { number: number; beginsAt: Date | null }
export type Missing = 'safety' | 'meeting' | 'people' | 'moment'

/** Whether the sittings as they are would let people meet who may not. */
const wouldMeet = (seats: readonly SeatFacts[]): boolean =>
  seats.some(one =>
    seats.some(
      other =>
        one.apartFrom.includes(other.id) && one.sittings.some(number => other.sittings.includes(number)),
    ),
  )

/** What a consultation still lacks before people can be invited; the first is what to do next. */
export function missingFor(seats: readonly SeatFacts[], sittings: readonly SittingFacts[]): Missing[] {
  const lacks: [Missing, boolean][] = [
    [
      'people',
      sittings.some(({ number }) => seats.filter(seat => seat.sittings.includes(number)).length < 2),
    ],
    ['safety', seats.some(seat => !seat.isColleague && seat.maySitTogether === null)],
    ['meeting', wouldMeet(seats)],
    ['moment', sittings.some(({ beginsAt }) => beginsAt === null)],
  ]
  return lacks.filter(([, lacking]) => lacking).map(([what]) => what)
}

type Invited = { sittingId: string; method: 'REQUEST' | 'CANCEL'; sequence: number }
type Inviting = {
  sittings: readonly { id: string; number: number; sequence: number }[]
  seats: readonly { leftOut: boolean; sittings: readonly number[]; invited: readonly Invited[] }[]
}

/** Whether somebody has not heard yet of the newest moment, or that it is off for them. */
export const invitationsTodo = ({ sittings, seats }: Inviting): boolean =>
  seats.some(seat =>
    sittings.some(({ id, number, sequence }) => {
      const last = seat.invited.find(one => one.sittingId === id)
      const comes = !seat.leftOut && seat.sittings.includes(number)
      if (comes) return last?.method !== 'REQUEST' || last.sequence !== sequence
      return last?.method === 'REQUEST'
    }),
  )
