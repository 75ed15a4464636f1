import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { choicesAt, idsOf } from './at.server.ts'
import { tableForm } from './rules.ts'
import { addTable } from './store.server.ts'
import { TableFields } from './table-fields.tsx'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', choicesAt)

export const action = deed('garden:manage', {
  form: async access => tableForm(idsOf(await choicesAt(access))),
  refusals: { taken: text.taken },
  constraints: { one_table_of_a_name: { refusal: 'taken', field: 'name' } },
  run: async ({ tx, actor, input }) => {
    await addTable(tx, actor.regionId, input)
    const detail = { what: 'case-table', becomes: input.name }
    return done({ to: '/beheer/tafels', flash: text.done, detail })
  },
})

export default function AddTable({ loaderData: choices, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={text.add}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.title, to: '/beheer/tafels' },
          { label: text.add },
        ]}
      />
      <Form form={form} submit={text.submit} cancelTo="/beheer/tafels">
        <TableFields form={form} choices={choices} />
      </Form>
    </>
  )
}
