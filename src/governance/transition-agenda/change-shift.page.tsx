import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt, textsAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import type { SelectOption } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { barrierIdsOf, shiftChoices } from './choices.server.ts'
import { ShiftFields } from './fields.tsx'
import { changeShiftForm, type Mode, type Recommendation } from './rules.ts'
import { changeShift, type Shift, shiftOf } from './store.server.ts'
import { home, modeNames, recommendationNames, text } from './text.nl.ts'

const say = text.form

export const loader = page('transition-agenda:write', async access => {
  const shift = await shiftOf(access.tx, access.params.shiftId)
  if (!shift) throw notFound()
  return { shift, ...(await shiftChoices(access)) }
})

export const action = deed('transition-agenda:write', {
  form: async access => changeShiftForm(await barrierIdsOf(access)),
  refusals: { 'changed-meanwhile': say.changedMeanwhile, taken: say.taken },
  constraints: { shift_name_taken: { refusal: 'taken', field: 'title' } },
  run: async ({ tx, params, input }) => {
    const shift = await shiftOf(tx, params.shiftId)
    if (!shift) throw notFound()
    if (!(await changeShift(tx, shift.id, input))) return refuse('changed-meanwhile')
    return done({ to: `${home}/${shift.id}`, flash: say.changed })
  },
})

const storedForm = ({ title, what, mode, serves, barrierId, lifter }: Shift): FormState =>
  formWith({ title, what, mode, serves, barrierId: barrierId ?? '', lifter: lifter ?? '' })

const linesOf = (form: FormState, barriers: readonly SelectOption[]) => [
  { label: say.name, text: textAt(form, 'title') },
  { label: say.what, text: textAt(form, 'what') },
  { label: say.mode, text: modeNames[textAt(form, 'mode') as Mode] ?? '' },
  {
    label: say.serves,
    text: textsAt(form, 'serves')
      .map(one => recommendationNames[one as Recommendation])
      .join('\n'),
  },
  {
    label: say.barrier,
    text: barriers.find(one => one.value === textAt(form, 'barrierId'))?.label ?? '',
  },
  { label: say.lifter, text: textAt(form, 'lifter') },
]

export default function ChangeShift({ loaderData, actionData }: Shown<typeof loader>) {
  const { shift, barriers, lifters } = loaderData
  const form = actionData?.form ?? storedForm(shift)
  const to = `${home}/${shift.id}`
  return (
    <>
      <PageHead
        title={say.changeTitle}
        lead={shift.title}
        crumbs={steeringCrumbs(
          say.changeTitle,
          { label: text.list.title, to: home },
          { label: shift.title, to },
        )}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, barriers)} theirs={linesOf(storedForm(shift), barriers)} />
      )}
      <Form form={form} version={shift.version} submit={say.submitChange} cancelTo={to}>
        <ShiftFields form={form} barriers={barriers} lifters={lifters} />
      </Form>
    </>
  )
}
