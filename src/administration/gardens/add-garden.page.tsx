import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { gardenForm } from './rules.ts'
import { addGarden, organisationsOf } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ tx, today }) => ({
  today,
  organisations: optionsFrom(await organisationsOf(tx)),
}))

const say = text.add

export const action = deed('garden:manage', {
  form: ({ today }) => gardenForm(today),
  refusals: { taken: say.taken, unknown: say.unknown },
  constraints: { garden_region_id_name_key: { refusal: 'taken', field: 'name' } },
  run: async ({ tx, actor, input }) => {
    if (!(await organisationsOf(tx)).some(one => one.id === input.organisationId))
      return refuse('unknown', 'organisationId')
    const id = await addGarden(tx, actor.regionId, input)
    const detail = { what: 'garden', becomes: input.name }
    return done({ to: `/beheer/tuinen/${id}`, flash: say.done, detail })
  },
})

export default function AddGarden({
  loaderData: { today, organisations },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ since: today })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.list.title, to: '/beheer/tuinen' },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo="/beheer/tuinen">
        <TextField form={form} name="name" label={say.name} autoComplete="off" />
        <SelectField
          form={form}
          name="organisationId"
          label={say.organisation}
          options={organisations}
          empty={say.choose}
        />
        <DayField form={form} name="since" label={say.since} />
      </Form>
    </>
  )
}
