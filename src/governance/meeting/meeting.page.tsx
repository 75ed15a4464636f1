import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, distanceInWords, weekdayInWords } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { groupIdsOf } from '../group/store.server.ts'
import { allTreatments } from '../item/store.server.ts'
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
  return {
    meeting,
    today,
    lines: agendaFor(meeting, treatments, advices, me, today),
    mayPlan: may(actor, 'meeting:plan'),
  }
})

export default function MeetingPage({
  loaderData: { meeting, today, lines, mayPlan },
}: Shown<typeof loader>) {
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
          lines.map(line => <AgendaLine key={line.treatmentId} line={line} level={3} />)
        )}
      </Section>
    </>
  )
}
