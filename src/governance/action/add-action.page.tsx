import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { weekdayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { itemOf, routeOf } from '../item/store.server.ts'
import { text as itemText } from '../item/text.nl.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { ActionFields } from './fields.tsx'
import { ownerOptions } from './owners.server.ts'
import { addForm, parts } from './rules.ts'
import { addAction } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

type Asking = Pick<Access, 'tx' | 'params'>

async function itemAsked({ tx, params: { itemId } }: Asking) {
  const item = isId(itemId) ? await itemOf(tx, itemId) : undefined
  if (!item) throw notFound()
  return item
}

export const loader = page('action:write', async access => {
  const item = await itemAsked(access)
  const asked = access.url.searchParams
  return {
    item,
    owners: await ownerOptions(access.tx),
    steps: (await routeOf(access.tx, item.id)).map(({ id, group, day }) => ({
      value: id,
      label: day ? `${group}, ${weekdayInWords(day)}` : group,
    })),
    known: {
      treatmentId: asked.get('stap') ?? '',
      part: parts.find(part => part === asked.get('deel')) ?? '',
    },
  }
})

export const action = deed('action:write', {
  form: async access => {
    const item = await itemAsked(access)
    const owners = (await ownerOptions(access.tx)).map(option => option.owner)
    const treatmentIds = (await routeOf(access.tx, item.id)).map(step => step.id)
    return addForm({ owners, treatmentIds }, access.today)
  },
  refusals: {},
  run: async access => {
    const { tx, actor, input } = access
    const item = await itemAsked(access)
    await addAction(tx, actor, item.id, input)
    return done({ to: `/sturing/agendapunten/${item.id}`, flash: say.done })
  },
})

export default function AddAction({ loaderData, actionData }: Shown<typeof loader>) {
  const { item, owners, steps, known } = loaderData
  const form = actionData?.form ?? formWith(known)
  const to = `/sturing/agendapunten/${item.id}`
  const crumbs = [
    { label: itemText.list.title, to: '/sturing/agendapunten' },
    { label: item.title, to },
  ]
  return (
    <>
      <PageHead title={say.title} lead={item.title} crumbs={steeringCrumbs(say.title, ...crumbs)} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <ActionFields form={form} owners={owners} />
        <SelectField
          form={form}
          name="treatmentId"
          label={say.treatment}
          options={steps}
          empty={say.noTreatment}
          optional
        />
      </Form>
    </>
  )
}
