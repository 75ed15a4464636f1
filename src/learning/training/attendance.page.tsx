import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { NumberField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { attendanceForm } from './rules.ts'
import { recordAttendance, trainingOf } from './store.server.ts'
import { crumbs, participantNames, text } from './text.nl.ts'

const say = text.attendance

/** A day of a training that has come, with who was expected on it. */
async function attending({ tx, params, today }: Pick<Access, 'tx' | 'params' | 'today'>) {
  const training = await trainingOf(tx, params.trainingId)
  const day = training?.days.find(one => one === params.day && one <= today)
  if (!training || !day || training.participants.length === 0) throw notFound()
  const { id, title, version, participants } = training
  const rows = participants.map(one => {
    const isHere = (other: typeof one) =>
      other.organisationId === one.organisationId && other.role === one.role
    const came = training.came.find(other => other.day === day && isHere({ ...one, ...other }))
    return { ...one, came: came?.people ?? one.people }
  })
  return { id, title, version, day, rows }
}

export const loader = page('training:write', attending)

export const action = deed('training:write', {
  form: async access => attendanceForm((await attending(access)).rows.map(({ people }) => people)),
  refusals: { 'changed-meanwhile': say.changedMeanwhile, early: say.early },
  constraints: { attendance_not_before_day: { refusal: 'early' } },
  run: async access => {
    const { id, day, rows } = await attending(access)
    const came = rows.map(({ organisationId, role }, at) => ({
      organisationId,
      role,
      people: access.input.came[at]?.people ?? 0,
    }))
    const training = { id, version: access.input.version }
    if (!(await recordAttendance(access.tx, access.actor, training, day, came)))
      return refuse('changed-meanwhile')
    return done({ to: `/praktijk/scholing/${id}`, flash: say.done })
  },
})

type Rows = Shown<typeof loader>['loaderData']['rows']

const nameOf = ({ organisation, role }: Rows[number]) => `${organisation}, ${participantNames[role]}`

const lines = (form: FormState, rows: Rows) =>
  rows.map((row, at) => ({ label: nameOf(row), text: textAt(form, `came[${at}].people`) }))

export default function Attendance({
  loaderData: { id, title, version, day, rows },
  actionData,
}: Shown<typeof loader>) {
  const stored = formWith({ came: rows.map(row => ({ people: String(row.came) })) })
  const form = actionData?.form ?? stored
  const heading = say.title(dayInWords(day))
  return (
    <>
      <PageHead title={heading} lead={say.lead} meta={title} crumbs={crumbs(heading)} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form, rows)} theirs={lines(stored, rows)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={`/praktijk/scholing/${id}`}>
        {rows.map((row, at) => (
          <NumberField
            key={row.organisationId + row.role}
            form={form}
            name={`came[${at}].people`}
            label={nameOf(row)}
            hint={say.people(row.people)}
          />
        ))}
      </Form>
    </>
  )
}
