import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, distanceInWords, weekdayInWords } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ActionList } from '../action/action-list.tsx'
import { actionsOfMeeting, openActionsOfGroup } from '../action/store.server.ts'
import { groupIdsOf } from '../group/member/store.server.ts'
import { allTreatments } from '../item/store.server.ts'
import { Recorded } from '../minutes/recorded.tsx'
import { isWhole, wasAttended } from '../minutes/rules.ts'
import { text as minutesText } from '../minutes/text.nl.ts'
import { attendanceOf } from '../minutes/view.server.ts'
import { papersFor } from '../paper/rules.ts'
import { papersOf } from '../paper/store.server.ts'
import { agendaFor } from '../steering/rules.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { adviceOn } from '../treatment/store.server.ts'
import { AgendaLine } from './agenda-line.tsx'
import { meetingOf } from './store.server.ts'
import { partOfDayNames, text } from './text.nl.ts'

const say = text.page

export const loader = page('steering:read', async ({ tx, actor, params, today }) => {
  const { meetingId } = params
  const meeting = isId(meetingId) ? await meetingOf(tx, meetingId) : undefined
  if (!meeting) throw notFound()
  const treatments = await allTreatments(tx)
  const advices = await adviceOn(
    tx,
    treatments.filter(step => step.meetingId === meeting.id).map(step => step.id),
  )
  const me = {
    accountId: actor.accountId,
    groupIds: await groupIdsOf(tx, actor.accountId),
    mayTreat: may(actor, 'meeting:treat'),
  }
  const isOver = meeting.heldOn < today
  const papers = await papersOf(
    tx,
    treatments.filter(step => step.meetingId === meeting.id).map(step => step.itemId),
  )
  return {
    meeting,
    today,
    attendance: await attendanceOf(tx, meeting),
    // What is open comes back in each meeting until its day is over; then stands what that meeting agreed.
    actions: isOver ? await actionsOfMeeting(tx, meeting.id) : await openActionsOfGroup(tx, meeting.groupId),
    isOver,
    papers: papersFor(papers, meeting.groupId),
    lines: agendaFor(meeting, treatments, advices, me, today),
    mayPlan: may(actor, 'meeting:plan'),
    mayTreat: me.mayTreat,
  }
})

type View = Shown<typeof loader>['loaderData']

export default function MeetingPage({ loaderData: view }: Shown<typeof loader>) {
  const { meeting, today, mayPlan } = view
  const to = `/sturing/vergaderingen/${meeting.id}`
  const title = say.title(meeting.group, dayInWords(meeting.heldOn))
  const when = [
    `${weekdayInWords(meeting.heldOn)}, ${distanceInWords(meeting.heldOn, today)}`,
    meeting.partOfDay && partOfDayNames[meeting.partOfDay],
    meeting.place,
  ]
  return (
    <>
      <PageHead
        title={title}
        lead={when.filter(Boolean).join(' · ')}
        crumbs={steeringCrumbs(title, { label: text.list.title, to: '/sturing/vergaderingen' })}
        next={mayPlan && <ButtonLink to={`${to}/agenda`}>{say.add}</ButtonLink>}
      />
      <Columns
        main={
          <>
            <Agenda view={view} to={to} />
            {view.actions.length > 0 && (
              <Section title={view.isOver ? say.actionsFrom : say.actions}>
                {!view.isOver && <p>{say.actionsLead}</p>}
                <ActionList actions={view.actions} today={today} withItem />
              </Section>
            )}
          </>
        }
        side={<Minutes view={view} to={to} />}
      />
    </>
  )
}

function Agenda({ view: { lines, papers, mayPlan }, to }: { view: View; to: string }) {
  return (
    <Section
      title={say.agenda}
      action={
        mayPlan && (
          <ButtonLink to={`${to}/wijzig`} kind="quiet">
            {say.change}
          </ButtonLink>
        )
      }
    >
      {lines.length === 0 ? (
        <Empty title={say.empty}>{mayPlan ? say.emptyLead : say.notFilled}</Empty>
      ) : (
        lines.map(line => (
          <AgendaLine
            key={line.treatmentId}
            line={line}
            level={3}
            papers={papers.filter(paper => paper.itemId === line.itemId)}
          />
        ))
      )}
    </Section>
  )
}

/** Who was there, and what can be taken along: the minutes once the day has come, and the meeting for a calendar. */
function Minutes({ view: { meeting, today, attendance, mayTreat, lines }, to }: { view: View; to: string }) {
  const isComing = meeting.heldOn > today
  const { card, files } = minutesText
  const attended = wasAttended(attendance.people, attendance.recorded?.guests ?? [])
  const whole = isWhole(meeting.heldOn, today, attended, lines)
  return (
    <>
      <Recorded
        attendance={attendance}
        title={isComing ? card.titleComing : card.title}
        none={isComing ? card.noneComing : card.none}
        action={
          mayTreat && (
            <ButtonLink to={`${to}/verslag`} kind="quiet">
              {isComing ? card.excuse : card.record}
            </ButtonLink>
          )
        }
      />
      <Card title={files.title} level={2}>
        {!isComing && <p>{whole ? files.whole : files.draft(attended)}</p>}
        <LinkList
          items={[
            ...(isComing
              ? []
              : [
                  { to: `${to}/opslaan/verslag.docx`, title: files.docx },
                  { to: `${to}/opslaan/verslag.pdf`, title: files.pdf },
                ]),
            { to: `${to}/opslaan/vergadering.ics`, title: files.calendar },
          ]}
        />
      </Card>
    </>
  )
}
