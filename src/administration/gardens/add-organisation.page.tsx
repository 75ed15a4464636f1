import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { OrganisationForm, organisationKinds } from './rules.ts'
import { addOrganisation } from './store.server.ts'
import { organisationKindNames, text } from './text.nl.ts'

export const loader = page('garden:manage', async () => null)

const say = text.organisations
const to = '/beheer/organisaties'

export const action = deed('garden:manage', {
  form: OrganisationForm,
  refusals: { taken: say.taken },
  constraints: { organisation_region_id_name_key: { refusal: 'taken', field: 'name' } },
  run: async ({ tx, actor, input }) => {
    await addOrganisation(tx, actor.regionId, input)
    return done({ to, flash: say.done, detail: { what: 'organisation', becomes: input.name } })
  },
})

export default function AddOrganisation({ actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.add}
        lead={say.addLead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: say.title, to }, { label: say.add }]}
      />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <TextField form={form} name="name" label={say.name} autoComplete="off" />
        <SelectField
          form={form}
          name="kind"
          label={say.kind}
          options={optionsOf(organisationKinds, organisationKindNames)}
          empty={say.choose}
        />
      </Form>
    </>
  )
}
