import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { ItemFields } from './fields.tsx'
import { ChangeItemForm } from './rules.ts'
import { changeItem, type Item, itemOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

export const loader = page('meeting:plan', async ({ tx, params }) => {
  const { itemId } = params
  const item = isId(itemId) ? await itemOf(tx, itemId) : undefined
  if (!item) throw notFound()
  return { item }
})

export const action = deed('meeting:plan', {
  form: ChangeItemForm,
  refusals: { 'changed-meanwhile': say.changedMeanwhile },
  run: async ({ tx, params, input }) => {
    const { itemId } = params
    if (!isId(itemId) || !(await itemOf(tx, itemId))) throw notFound()
    if (!(await changeItem(tx, itemId, input))) return refuse('changed-meanwhile')
    return done({ to: `/sturing/agendapunten/${itemId}`, flash: say.changed })
  },
})

const storedForm = ({ title, body, asked }: Item): FormState => formWith({ title, body, asked })

const linesOf = (form: FormState) => [
  { label: say.name, text: textAt(form, 'title') },
  { label: say.body, text: textAt(form, 'body') },
  { label: say.asked, text: textAt(form, 'asked') },
]

export default function ChangeItem({ loaderData: { item }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(item)
  const to = `/sturing/agendapunten/${item.id}`
  return (
    <>
      <PageHead title={say.changeTitle} crumbs={steeringCrumbs(say.changeTitle, { label: item.title, to })} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(item))} />
      )}
      <Form form={form} version={item.version} submit={say.submitChange} cancelTo={to}>
        <ItemFields form={form} />
      </Form>
    </>
  )
}
