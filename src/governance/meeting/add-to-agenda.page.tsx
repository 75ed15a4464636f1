import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm, type FormState, formWith } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { purposeOptions } from '../item/fields.tsx'
import { putOnAgenda } from '../item/store.server.ts'
import { purposeNames } from '../item/text.nl.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { itemsOnOffer } from './on-offer.server.ts'
import { agendaForm } from './rules.ts'
import { meetingOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.agenda

type Asking = Pick<Access, 'tx' | 'params' | 'today'>

async function meetingAsked({ tx, params: { meetingId } }: Asking) {
  const meeting = isId(meetingId) ? await meetingOf(tx, meetingId) : undefined
  if (!meeting) throw notFound()
  return meeting
}

export const loader = page('meeting:plan', async access => {
  const meeting = await meetingAsked(access)
  return { meeting, ...(await itemsOnOffer(access.tx, meeting, access.today)) }
})

export const action = deed('meeting:plan', {
  form: async access => agendaForm(await itemsOnOffer(access.tx, await meetingAsked(access), access.today)),
  refusals: { twice: say.twice, order: say.order },
  constraints: {
    once_in_a_meeting: { refusal: 'twice' },
    route_in_order: { refusal: 'order' },
  },
  run: async access => {
    const { tx, actor, input, today } = access
    const meeting = await meetingAsked(access)
    const { waiting } = await itemsOnOffer(tx, meeting, today)
    for (const { id, purpose } of waiting)
      if (input.waiting.includes(id)) await putOnAgenda(tx, actor.regionId, meeting, id, purpose)
    if (input.itemId && input.purpose)
      await putOnAgenda(tx, actor.regionId, meeting, input.itemId, input.purpose)
    return done({ to: `/sturing/vergaderingen/${meeting.id}`, flash: say.done })
  },
})

type Offer = Awaited<ReturnType<typeof itemsOnOffer>>

export default function AddToAgenda({ loaderData, actionData }: Shown<typeof loader>) {
  const { meeting, waiting, others } = loaderData
  const known = waiting.length > 0 ? formWith({ waiting: waiting.map(item => item.id) }) : emptyForm
  const to = `/sturing/vergaderingen/${meeting.id}`
  const name = text.page.title(meeting.group, dayInWords(meeting.heldOn))
  const isEmpty = waiting.length + others.length === 0 && !actionData
  return (
    <>
      <PageHead
        title={say.title}
        lead={isEmpty ? name : say.lead(name)}
        crumbs={steeringCrumbs(say.title, { label: name, to })}
      />
      {isEmpty ? (
        <Empty
          title={say.none}
          action={<ButtonLink to="/sturing/agendapunten/nieuw">{say.bring}</ButtonLink>}
        >
          {say.noneLead}
        </Empty>
      ) : (
        <Form form={actionData?.form ?? known} submit={say.submit} cancelTo={to}>
          <AgendaFields form={actionData?.form ?? known} waiting={waiting} others={others} />
        </Form>
      )}
    </>
  )
}

function AgendaFields({ form, waiting, others }: Offer & { form: FormState }) {
  const isChoice = waiting.length > 0
  return (
    <>
      {isChoice && (
        <Checkboxes
          form={form}
          name="waiting"
          legend={say.waiting}
          hint={say.waitingHint}
          options={waiting.map(({ id, title, purpose }) => ({
            value: id,
            label: title,
            hint: purposeNames[purpose],
          }))}
        />
      )}
      {others.length > 0 && (
        <>
          <SelectField
            form={form}
            name="itemId"
            label={isChoice ? say.item : say.itemOnly}
            options={others.map(({ id, title }) => ({ value: id, label: title }))}
            empty={isChoice ? say.noOther : say.choose}
            optional={isChoice}
          />
          <SelectField
            form={form}
            name="purpose"
            label={say.purpose}
            options={purposeOptions}
            optional={isChoice}
          />
        </>
      )}
    </>
  )
}
