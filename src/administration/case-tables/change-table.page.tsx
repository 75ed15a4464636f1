import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { choicesAt, idsOf, tableAt } from './at.server.ts'
import { changedTableForm } from './rules.ts'
import { changeTable } from './store.server.ts'
import { TableFields } from './table-fields.tsx'
import { text } from './text.nl.ts'

const say = text.changed

export const loader = page('garden:manage', async access => ({
  table: await tableAt(access),
  choices: await choicesAt(access),
}))

export const action = deed('garden:manage', {
  form: async access => changedTableForm(idsOf(await choicesAt(access))),
  refusals: { taken: text.taken, 'changed-meanwhile': say.meanwhile },
  constraints: { one_table_of_a_name: { refusal: 'taken', field: 'name' } },
  run: async access => {
    const { id, name } = await tableAt(access)
    const { version, ...input } = access.input
    if (!(await changeTable(access.tx, id, input, version))) return refuse('changed-meanwhile')
    return done({
      to: '/beheer/tafels',
      flash: say.done,
      detail: { what: 'case-table', was: name, becomes: input.name },
    })
  },
})

export default function ChangeTable({ loaderData: { table, choices }, actionData }: Shown<typeof loader>) {
  const { name, forWhom, gardenId, ledBy, version } = table
  const form = actionData?.form ?? formWith({ name, forWhom, gardenId: gardenId ?? '', ledBy: ledBy ?? '' })
  return (
    <>
      <PageHead
        title={name}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.title, to: '/beheer/tafels' },
          { label: name },
        ]}
        next={<ButtonLink to={`/beheer/tafels/${table.id}/stopt`}>{text.end.link}</ButtonLink>}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions
          mine={['name', 'forWhom'].map(at => ({
            label: at === 'name' ? text.name : text.forWhom,
            text: textAt(form, at),
          }))}
          theirs={[
            { label: text.name, text: name },
            { label: text.forWhom, text: forWhom },
          ]}
        />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo="/beheer/tafels">
        <TableFields form={form} choices={choices} />
      </Form>
    </>
  )
}
