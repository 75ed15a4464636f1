import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { NumberField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { itemsOf } from '../item/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { usualCriteria } from './criteria.nl.ts'
import { openChoiceForm } from './rules.ts'
import { openChoice } from './store.server.ts'
import { dossierOf, text } from './text.nl.ts'

const say = text.openChoice

export const loader = page('scenario:write', async ({ tx }) => ({
  items: (await itemsOf(tx)).map(({ id, title }) => ({ value: id, label: title })),
}))

export const action = deed('scenario:write', {
  form: async ({ tx }) => openChoiceForm((await itemsOf(tx)).map(item => item.id)),
  refusals: { taken: say.taken },
  constraints: { one_choice_an_item: { refusal: 'taken', field: 'itemId' } },
  run: async ({ tx, actor, input }) => {
    const choiceId = await openChoice(tx, actor, input, say.numbered, usualCriteria)
    return done({ to: dossierOf(choiceId), flash: say.done })
  },
})

export default function OpenChoice({ loaderData: { items }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ count: '6' })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title, { label: text.list.title, to: '/sturing/scenarios' })}
      />
      <Form form={form} submit={say.submit} cancelTo="/sturing/scenarios">
        <TextField form={form} name="title" label={say.name} />
        <SelectField form={form} name="itemId" label={say.item} options={items} empty={say.choose} />
        <NumberField form={form} name="count" label={say.count} />
      </Form>
    </>
  )
}
