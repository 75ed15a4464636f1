import type { Access } from '#src/access/door.server.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { actionsOfMeeting } from '../action/store.server.ts'
import { decisionsOn } from '../decision/store.server.ts'
import { type Member, membersOf } from '../group/member/store.server.ts'
import { text as groupText } from '../group/text.nl.ts'
import { stagesOf } from '../item/rules.ts'
import { agendaOf, allTreatments, type Treatment } from '../item/store.server.ts'
import type { Meeting } from '../meeting/store.server.ts'
import { papersFor } from '../paper/rules.ts'
import { papersOf } from '../paper/store.server.ts'
import type { MinutesFacts } from './document.ts'
import { isWhole, wasAttended } from './rules.ts'
import { minutesOf } from './store.server.ts'

/** A member as people read it: the name or the role, with the organisation. */
const memberInWords = ({ label, organisation }: Member): string =>
  organisation ? `${label}${groupText.from(organisation)}` : label

/** Who belonged to the group on the day of the meeting, and what was recorded of it. */
export async function attendanceOf(tx: Tx, meeting: Meeting) {
  const members = await membersOf(tx, meeting.groupId, meeting.heldOn)
  const recorded = await minutesOf(tx, meeting.id)
  const people = members.map(member => ({
    memberId: member.id,
    name: memberInWords(member),
    presence: recorded?.members.find(one => one.memberId === member.id)?.presence ?? null,
  }))
  return { people, recorded: recorded ?? null }
}
export type Attendance = Awaited<ReturnType<typeof attendanceOf>>

/** What stood on the agenda, without the steps that a route no longer came to. */
async function treatedIn(tx: Tx, meetingId: string, today: Day): Promise<Treatment[]> {
  const routes = Map.groupBy(await allTreatments(tx), step => step.itemId)
  const isDropped = ({ id, itemId }: Treatment) => {
    const route = routes.get(itemId) ?? []
    return stagesOf(route, today)[route.findIndex(step => step.id === id)] === 'dropped'
  }
  return (await agendaOf(tx, meetingId)).filter(step => !isDropped(step))
}

/** All that the minutes of a meeting tell, from what stands in the house. */
export async function minutesFacts(
  { tx, actor, today }: Pick<Access, 'tx' | 'actor' | 'today'>,
  meeting: Meeting,
): Promise<MinutesFacts> {
  const { people, recorded } = await attendanceOf(tx, meeting)
  const steps = await treatedIn(tx, meeting.id, today)
  const ids = steps.map(step => step.id)
  const papers = await papersOf(
    tx,
    steps.map(step => step.itemId),
  )
  return {
    region: `Regio ${actor.regionName}`,
    meeting,
    people: people.flatMap(({ name, presence }) => (presence ? [{ name, presence }] : [])),
    guests: recorded?.guests ?? [],
    remarks: recorded?.remarks ?? null,
    steps,
    decisions: await decisionsOn(tx, ids),
    actions: await actionsOfMeeting(tx, meeting.id),
    papers: papersFor(papers, meeting.groupId),
    isWhole: isWhole(meeting.heldOn, today, wasAttended(people, recorded?.guests ?? []), steps),
    madeOn: today,
  }
}
