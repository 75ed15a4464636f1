import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { barrierIdsOf, shiftChoices } from './choices.server.ts'
import { anyPlace, PlaceFields, ShiftFields } from './fields.tsx'
import { shiftForm } from './rules.ts'
import { addShift } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.form

export const loader = page('transition-agenda:write', async access => ({
  ...(await shiftChoices(access)),
  today: access.today,
}))

export const action = deed('transition-agenda:write', {
  form: async access => shiftForm(await barrierIdsOf(access), access.today),
  refusals: { taken: say.taken },
  constraints: { shift_name_taken: { refusal: 'taken', field: 'title' } },
  run: async ({ tx, actor, input }) => {
    await addShift(tx, actor, input)
    return done({ to: home, flash: say.added })
  },
})

export default function AddShift({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ onDay: view.today })
  return (
    <>
      <PageHead
        title={say.addTitle}
        lead={say.addLead}
        crumbs={steeringCrumbs(say.addTitle, { label: text.list.title, to: home })}
      />
      <Form form={form} submit={say.submitAdd} cancelTo={home}>
        <ShiftFields form={form} barriers={view.barriers} lifters={view.lifters} />
        <PlaceFields form={form} options={anyPlace} />
      </Form>
    </>
  )
}
