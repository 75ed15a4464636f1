import type { Consultation, Presence } from '#src/casework/network-consultation/rules.ts'
import { recordConsultation } from '#src/casework/network-consultation/store.server.ts'
import { day } from '#src/kernel/day.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type Told, type World } from '../world.ts'
import { caseOf } from './opening.ts'

/** Somebody by given name (household), by key (colleague) or by name (others of the network). */
export type Who = string

/** A consultation in a few lines; `on` is the day of recording, the day it was held unless `heldOn` says so. */
export type ConsultationStory = {
  by: PersonKey
  on: string
  heldOn?: string
  kind: Consultation['kind']
  evening?: boolean
  place: string
  there: Who[]
  /** Others of the network who came, with what they are to the family. */
  others?: Record<string, string>
  /** Who did not come, and why. */
  absent?: Record<Who, string>
  chosenByFamily?: Who[]
  familySaid: string
  childrenSaid?: { what: string; askedHow: string }
  childrenNotAsked?: string
  familyTime?: boolean
  decided: string
  dissent?: string
  planStays?: boolean
  nextOn?: string
  nextReason?: string
}

export const isColleague = (world: World, who: Who): who is PersonKey => who in world.accounts

export async function whoIs(world: World, { tx }: Told, caseId: string, who: Who): Promise<Presence['who']> {
  if (isColleague(world, who)) return { accountId: world.accounts[who] }
  const person = await tx
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .where('p.given_name', '=', who)
    .select('p.id')
    .executeTakeFirst()
  if (!person) throw new Error(`Nobody in this household is called ${who}`)
  return { personId: person.id }
}

/** Tells a consultation that was held; gives its id. */
export function tellConsultation(world: World, key: string, story: ConsultationStory): Promise<string> {
  return as(world, story.by, story.on, async told => {
    const caseId = caseOf(world, key)
    const chosen = new Set(story.chosenByFamily)
    const presence = async (who: Who, reason: string | null): Promise<Presence> => ({
      who: await whoIs(world, told, caseId, who),
      attended: reason === null,
      reason,
      chosenByFamily: chosen.has(who),
    })
    const presences: Presence[] = []
    for (const who of story.there) presences.push(await presence(who, null))
    for (const [who, reason] of Object.entries(story.absent ?? {}))
      presences.push(await presence(who, reason))
    for (const [name, relation] of Object.entries(story.others ?? {}))
      presences.push({
        who: { name, relation },
        attended: true,
        reason: null,
        chosenByFamily: chosen.has(name),
      })
    return recordConsultation(told.tx, told.actor, caseId, consultationFrom(world, story, presences))
  })
}

const consultationFrom = (world: World, story: ConsultationStory, presences: Presence[]): Consultation => ({
  kind: story.kind,
  heldOn: day(story.heldOn ?? story.on),
  partOfDay: story.evening ? 'evening' : 'day',
  place: story.place,
  chairAccountId: world.accounts[story.by],
  chairName: null,
  presences,
  familyVoice: story.familySaid,
  childView: story.childrenSaid?.what ?? null,
  childAskedHow: story.childrenSaid?.askedHow ?? null,
  childNotAskedReason: story.childrenNotAsked ?? null,
  privateFamilyTime: story.familyTime ?? false,
  noFamilyReason: null,
  decisions: story.decided,
  dissent: story.dissent ?? null,
  planStays: story.planStays ?? false,
  nextOn: story.nextOn ? day(story.nextOn) : null,
  nextReason: story.nextReason ?? null,
})
