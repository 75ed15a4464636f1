import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { PlaceFields } from './fields.tsx'
import { type Mode, moveForm, places } from './rules.ts'
import { moveShift, shiftOf } from './store.server.ts'
import { home, placeNames, text } from './text.nl.ts'

const say = text.move

async function moving({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const shift = await shiftOf(tx, params.shiftId)
  if (!shift) throw notFound()
  return shift
}

export const loader = page('transition-agenda:write', async access => ({
  shift: await moving(access),
  today: access.today,
}))

export const action = deed('transition-agenda:write', {
  form: async access => moveForm((await moving(access)).since, access.today),
  refusals: { meanwhile: say.meanwhile },
  constraints: {
    one_transition_step_at_a_time: { refusal: 'meanwhile' },
    transition_step_follows: { refusal: 'meanwhile' },
  },
  run: async access => {
    const { id, steps } = await moving(access)
    await moveShift(access.tx, access.actor, id, { ...access.input, number: steps.length + 1 })
    return done({ to: home, flash: say.done })
  },
})

const optionsFor = (mode: Mode) => [
  ...places.map(place => ({ value: place, label: `${place}. ${placeNames[mode][place]}` })),
  { value: 'off', label: say.off },
]

export default function MoveShift({ loaderData: { shift, today }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ onDay: today, place: String(shift.place ?? 'off') })
  const to = `${home}/${shift.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={shift.title}
        crumbs={steeringCrumbs(say.title, { label: text.list.title, to: home }, { label: shift.title, to })}
      />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <PlaceFields form={form} options={optionsFor(shift.mode)} />
      </Form>
    </>
  )
}
