import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { StepFields } from './fields.tsx'
import { stepForm } from './rules.ts'
import { addStep, itemOf } from './store.server.ts'
import { text } from './text.nl.ts'
import { placesFor } from './where.server.ts'

const say = text.step

export const loader = page('meeting:plan', async ({ tx, params, today }) => {
  const { itemId } = params
  const item = isId(itemId) ? await itemOf(tx, itemId) : undefined
  if (!item) throw notFound()
  return { item, places: await placesFor(tx, today) }
})

export const action = deed('meeting:plan', {
  form: async ({ tx, today }) => stepForm(await placesFor(tx, today)),
  refusals: { order: text.form.order, twice: text.form.twice },
  constraints: {
    route_in_order: { refusal: 'order', field: 'where' },
    once_in_a_meeting: { refusal: 'twice', field: 'where' },
  },
  run: async ({ tx, actor, params, input }) => {
    const { itemId } = params
    if (!isId(itemId) || !(await itemOf(tx, itemId))) throw notFound()
    await addStep(tx, actor.regionId, itemId, input)
    return done({ to: `/sturing/agendapunten/${itemId}`, flash: say.done })
  },
})

export default function AddStep({ loaderData: { item, places }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const to = `/sturing/agendapunten/${item.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={item.title}
        crumbs={steeringCrumbs(say.title, { label: item.title, to })}
      />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <StepFields form={form} places={places} />
      </Form>
    </>
  )
}
