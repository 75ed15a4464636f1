import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { purposeOptions } from '../item/fields.tsx'
import { isOpen, stagesOf } from '../item/rules.ts'
import { allTreatments, itemsOf, putOnAgenda } from '../item/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { agendaForm } from './rules.ts'
import { meetingOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.agenda

/** Items whose route is not finished and that do not stand on this meeting yet. */
async function openItems({ tx, params, today }: Pick<Access, 'tx' | 'params' | 'today'>) {
  const routes = Map.groupBy(await allTreatments(tx), step => step.itemId)
  return (await itemsOf(tx)).filter(item => {
    const route = routes.get(item.id) ?? []
    const isUnfinished = route.length === 0 || stagesOf(route, today).some(isOpen)
    return isUnfinished && !route.some(step => step.meetingId === params['meetingId'])
  })
}

export const loader = page('meeting:plan', async access => {
  const { meetingId } = access.params
  const meeting = isId(meetingId) ? await meetingOf(access.tx, meetingId) : undefined
  if (!meeting) throw notFound()
  return { meeting, items: await openItems(access) }
})

export const action = deed('meeting:plan', {
  form: async access => agendaForm((await openItems(access)).map(item => item.id)),
  refusals: { twice: say.twice, order: say.order },
  constraints: {
    once_in_a_meeting: { refusal: 'twice', field: 'itemId' },
    route_in_order: { refusal: 'order', field: 'itemId' },
  },
  run: async ({ tx, actor, params, input }) => {
    const { meetingId } = params
    const meeting = isId(meetingId) ? await meetingOf(tx, meetingId) : undefined
    if (!meeting) throw notFound()
    await putOnAgenda(tx, actor.regionId, meeting, input.itemId, input.purpose)
    return done({ to: `/sturing/vergaderingen/${meeting.id}`, flash: say.done })
  },
})

export default function AddToAgenda({ loaderData: { meeting, items }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const to = `/sturing/vergaderingen/${meeting.id}`
  const name = text.page.title(meeting.group, dayInWords(meeting.heldOn))
  return (
    <>
      <PageHead title={say.title} lead={name} crumbs={steeringCrumbs(say.title, { label: name, to })} />
      {items.length === 0 && !actionData ? (
        <Empty
          title={say.none}
          action={<ButtonLink to="/sturing/agendapunten/nieuw">{say.bring}</ButtonLink>}
        >
          {say.noneLead}
        </Empty>
      ) : (
        <Form form={form} submit={say.submit} cancelTo={to}>
          <SelectField
            form={form}
            name="itemId"
            label={say.item}
            hint={say.itemHint}
            options={items.map(({ id, title }) => ({ value: id, label: title }))}
            empty={say.choose}
          />
          <SelectField form={form} name="purpose" label={say.purpose} options={purposeOptions} />
        </Form>
      )}
    </>
  )
}
