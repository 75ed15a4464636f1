import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { itemOf, routeOf } from '../item/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { paperForm } from './rules.ts'
import { addPaper } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

async function itemAsked({ tx, params: { itemId } }: Pick<Access, 'tx' | 'params'>) {
  const item = isId(itemId) ? await itemOf(tx, itemId) : undefined
  if (!item) throw notFound()
  const groups = new Map((await routeOf(tx, item.id)).map(step => [step.groupId, step.group]))
  return { item, groups: [...groups].map(([value, label]) => ({ value, label })) }
}

export const loader = page('meeting:plan', itemAsked)

export const action = deed('meeting:plan', {
  form: async access => paperForm((await itemAsked(access)).groups.map(group => group.value)),
  refusals: {},
  run: async access => {
    const { item } = await itemAsked(access)
    await addPaper(access.tx, access.actor, item.id, access.input)
    return done({ to: `/sturing/agendapunten/${item.id}`, flash: say.done })
  },
})

export default function AddPaper({ loaderData: { item, groups }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const to = `/sturing/agendapunten/${item.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        meta={item.title}
        crumbs={steeringCrumbs(say.title, { label: item.title, to })}
      />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <TextField form={form} name="title" label={say.name} />
        <TextField form={form} name="link" label={say.link} hint={say.linkHint} />
        <SelectField form={form} name="groupId" label={say.group} options={groups} empty={say.all} optional />
      </Form>
    </>
  )
}
