import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, weekdayInWords } from '#src/kernel/day.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { WhenFields } from './fields.tsx'
import { ChangeMeetingForm, type PartOfDay } from './rules.ts'
import { changeMeeting, type Meeting, meetingOf } from './store.server.ts'
import { partOfDayNames, text } from './text.nl.ts'

const say = text.change

export const loader = page('meeting:plan', async ({ tx, params }) => {
  const { meetingId } = params
  const meeting = isId(meetingId) ? await meetingOf(tx, meetingId) : undefined
  if (!meeting) throw notFound()
  return { meeting }
})

export const action = deed('meeting:plan', {
  form: ChangeMeetingForm,
  refusals: {
    taken: text.plan.taken,
    treated: say.treated,
    order: say.order,
    'changed-meanwhile': say.changedMeanwhile,
  },
  constraints: {
    one_meeting_a_day: { refusal: 'taken', field: 'heldOn' },
    treated_is_fixed: { refusal: 'treated', field: 'heldOn' },
    route_in_order: { refusal: 'order', field: 'heldOn' },
  },
  run: async ({ tx, params, input }) => {
    const { meetingId } = params
    if (!isId(meetingId) || !(await meetingOf(tx, meetingId))) throw notFound()
    if (!(await changeMeeting(tx, meetingId, input))) return refuse('changed-meanwhile')
    return done({ to: `/sturing/vergaderingen/${meetingId}`, flash: say.done })
  },
})

const storedForm = ({ heldOn, partOfDay, place }: Meeting): FormState =>
  formWith({ heldOn, partOfDay: partOfDay ?? '', place: place ?? '' })

const linesOf = (form: FormState) => [
  { label: text.plan.day, text: textAt(form, 'heldOn') },
  { label: text.plan.partOfDay, text: partOfDayNames[textAt(form, 'partOfDay') as PartOfDay] ?? '' },
  { label: text.plan.place, text: textAt(form, 'place') },
]

export default function ChangeMeeting({ loaderData: { meeting }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(meeting)
  const to = `/sturing/vergaderingen/${meeting.id}`
  const name = text.page.title(meeting.group, dayInWords(meeting.heldOn))
  return (
    <>
      <PageHead
        title={say.title}
        lead={text.page.title(meeting.group, weekdayInWords(meeting.heldOn))}
        crumbs={steeringCrumbs(say.title, { label: name, to })}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(meeting))} />
      )}
      <Form form={form} version={meeting.version} submit={say.submit} cancelTo={to}>
        <WhenFields form={form} />
      </Form>
    </>
  )
}
