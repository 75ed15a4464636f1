import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { itemsOf } from '../item/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { DevelopmentFields } from './fields.tsx'
import { developmentForm } from './rules.ts'
import { addDevelopment } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

export const loader = page('development:write', async ({ tx }) => ({
  items: (await itemsOf(tx)).map(({ id, title }) => ({ value: id, label: title })),
}))

export const action = deed('development:write', {
  form: async ({ tx, today }) =>
    developmentForm(
      today,
      (await itemsOf(tx)).map(item => item.id),
    ),
  refusals: { 'too-early': say.tooEarly },
  constraints: { not_before_its_day: { refusal: 'too-early', field: 'outcome' } },
  run: async ({ tx, actor, input }) => {
    await addDevelopment(tx, actor, input)
    return done({ to: '/sturing/ontwikkelingen', flash: say.added })
  },
})

export default function AddDevelopment({ loaderData: { items }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.addTitle}
        crumbs={steeringCrumbs(say.addTitle, { label: text.list.title, to: '/sturing/ontwikkelingen' })}
      />
      <Form form={form} submit={say.submitAdd} cancelTo="/sturing/ontwikkelingen">
        <DevelopmentFields form={form} items={items} />
      </Form>
    </>
  )
}
