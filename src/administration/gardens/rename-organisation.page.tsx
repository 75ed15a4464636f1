import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { RenameForm } from './rules.ts'
import { organisationsOf, renameOrganisation } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.organisations
const to = '/beheer/organisaties'

async function organisationAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const found = (await organisationsOf(tx)).find(one => one.id === params.organisationId)
  if (!found) throw notFound()
  return found
}

export const loader = page('garden:manage', async access => {
  const { name } = await organisationAt(access)
  return { name }
})

export const action = deed('garden:manage', {
  form: RenameForm,
  refusals: { taken: say.taken, 'changed-meanwhile': say.changedMeanwhile },
  constraints: { organisation_region_id_name_key: { refusal: 'taken', field: 'name' } },
  run: async ({ tx, params, input }) => {
    const { id } = await organisationAt({ tx, params })
    if (!(await renameOrganisation(tx, id, input.name, input.version))) return refuse('changed-meanwhile')
    return done({ to, flash: say.renamed, detail: { was: input.version, becomes: input.name } })
  },
})

export default function RenameOrganisation({ loaderData: { name }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ name })
  return (
    <>
      <PageHead
        title={say.change}
        lead={name}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: say.title, to }, { label: name }]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions
          mine={[{ label: say.name, text: textAt(form, 'name') }]}
          theirs={[{ label: say.name, text: name }]}
        />
      )}
      <Form form={form} version={name} submit={say.rename} cancelTo={to}>
        <TextField form={form} name="name" label={say.name} autoComplete="off" />
      </Form>
    </>
  )
}
