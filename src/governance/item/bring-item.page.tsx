import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm, formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { lessonTitle } from '#src/learning/public.ts'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { ItemFields, StepFields } from './fields.tsx'
import { restOnLesson } from './lesson/store.server.ts'
import { bringForm } from './rules.ts'
import { bringItem } from './store.server.ts'
import { text } from './text.nl.ts'
import { placesFor } from './where.server.ts'

const say = text.form

export const loader = page('meeting:plan', async ({ tx, today, url }) => ({
  places: await placesFor(tx, today),
  lesson: await lessonTitle(tx, url.searchParams.get('les') ?? undefined),
}))

export const action = deed('meeting:plan', {
  form: async ({ tx, today }) => bringForm(await placesFor(tx, today)),
  refusals: { order: say.order, twice: say.twice },
  constraints: {
    route_in_order: { refusal: 'order', field: 'route' },
    once_in_a_meeting: { refusal: 'twice', field: 'route' },
  },
  run: async ({ tx, actor, input, url, tell }) => {
    const itemId = await bringItem(tx, actor, input)
    const lesson = await lessonTitle(tx, url.searchParams.get('les') ?? undefined)
    if (lesson) await restOnLesson(tx, actor.regionId, itemId, lesson.id)
    await tell('item.brought', { itemId })
    return done({ to: `/sturing/agendapunten/${itemId}`, flash: say.done })
  },
})

export default function BringItem({ loaderData: { places, lesson }, actionData }: Shown<typeof loader>) {
  const form =
    actionData?.form ?? (lesson ? formWith({ title: lesson.title, body: lesson.statement }) : emptyForm)
  return (
    <>
      <PageHead
        title={say.title}
        lead={lesson ? say.aboutLesson(lesson.title) : say.lead}
        crumbs={steeringCrumbs(say.title, { label: text.list.title, to: '/sturing/agendapunten' })}
      />
      <Form form={form} submit={say.submit} cancelTo="/sturing/agendapunten">
        <ItemFields form={form} />
        <Fieldset legend={say.route} hint={say.routeHint}>
          <Rows
            form={form}
            name="route"
            least={1}
            addLabel={say.addStep}
            removeLabel={say.removeStep}
            legend={say.step}
          >
            {prefix => <StepFields form={form} prefix={prefix} places={places} />}
          </Rows>
        </Fieldset>
      </Form>
    </>
  )
}
