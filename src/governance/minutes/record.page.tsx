import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { meetingOf } from '../meeting/store.server.ts'
import { text as meetingText } from '../meeting/text.nl.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { MinutesFields } from './fields.tsx'
import { Recorded } from './recorded.tsx'
import { minutesForm, presencesOn } from './rules.ts'
import { recordMinutes } from './store.server.ts'
import { text } from './text.nl.ts'
import { type Attendance, attendanceOf } from './view.server.ts'

const say = text.form

async function meetingAsked({ tx, params: { meetingId } }: Pick<Access, 'tx' | 'params'>) {
  const meeting = isId(meetingId) ? await meetingOf(tx, meetingId) : undefined
  if (!meeting) throw notFound()
  return { meeting, attendance: await attendanceOf(tx, meeting) }
}

export const loader = page('meeting:treat', async access => ({
  ...(await meetingAsked(access)),
  today: access.today,
}))

export const action = deed('meeting:treat', {
  form: async access => {
    const { meeting, attendance } = await meetingAsked(access)
    const memberIds = attendance.people.map(one => one.memberId)
    return minutesForm(memberIds, meeting.heldOn, access.today)
  },
  refusals: { meanwhile: say.meanwhile },
  constraints: { one_record_at_a_time: { refusal: 'meanwhile' } },
  run: async access => {
    const { meeting } = await meetingAsked(access)
    await recordMinutes(access.tx, access.actor, meeting, access.input)
    const flash = meeting.heldOn > access.today ? say.doneComing : say.done
    return done({ to: `/sturing/vergaderingen/${meeting.id}`, flash })
  },
})

const storedForm = ({ people, recorded }: Attendance) =>
  formWith({
    members: people.map(({ memberId, presence }) => ({ memberId, presence: presence ?? '' })),
    guests: recorded?.guests ?? [],
    remarks: recorded?.remarks ?? '',
  })

export default function Record({ loaderData, actionData }: Shown<typeof loader>) {
  const { meeting, attendance, today } = loaderData
  const isComing = meeting.heldOn > today
  const to = `/sturing/vergaderingen/${meeting.id}`
  const name = meetingText.page.title(meeting.group, dayInWords(meeting.heldOn))
  const form = actionData?.form ?? storedForm(attendance)
  const title = isComing ? say.titleComing : say.title
  return (
    <>
      <PageHead
        title={title}
        lead={isComing ? say.leadComing : say.lead}
        meta={name}
        crumbs={steeringCrumbs(title, { label: name, to })}
      />
      {actionData?.refusal === 'meanwhile' && <Recorded attendance={attendance} title={say.now} />}
      <Form form={form} version={attendance.recorded?.number ?? 0} submit={say.submit} cancelTo={to}>
        <MinutesFields
          form={form}
          people={attendance.people}
          allowed={presencesOn(meeting.heldOn, today)}
          isComing={isComing}
        />
      </Form>
    </>
  )
}
