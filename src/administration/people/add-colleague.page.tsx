import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { needs } from './needs.nl.ts'
import { givableRoles, roleOptions } from './options.ts'
import { colleagueForm } from './rules.ts'
import { addColleague, choicesForPeople } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('people:manage', async ({ tx, today }) => ({
  ...(await choicesForPeople(tx)),
  today,
}))

const say = text.add

export const action = deed('people:manage', {
  form: async ({ tx, today }) => {
    // Only what stands on the page can be chosen: an id of another region is none of ours.
    const { organisations, gardens } = await choicesForPeople(tx)
    return colleagueForm(today, givableRoles)
      .refine(input => organisations.some(one => one.id === input.organisationId), {
        path: ['organisationId'],
        error: needs.organisation,
      })
      .refine(input => !input.gardenId || gardens.some(one => one.id === input.gardenId), {
        path: ['gardenId'],
        error: needs.role,
      })
  },
  refusals: {},
  run: async ({ tx, actor, input }) => {
    const accountId = await addColleague(tx, actor, input)
    const becomes = input.roles.join(', ')
    return done({ to: `/beheer/mensen/${accountId}`, flash: say.done, detail: { what: input.name, becomes } })
  },
})

export default function AddColleague({
  loaderData: { organisations, gardens, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ startedOn: today })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: text.start.title, to: '/beheer' },
          { label: text.list.title, to: '/beheer/mensen' },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo="/beheer/mensen">
        <TextField form={form} name="name" label={say.name} autoComplete="off" />
        <TextField form={form} name="email" label={say.email} type="email" autoComplete="off" optional />
        <SelectField
          form={form}
          name="organisationId"
          label={say.organisation}
          options={optionsFrom(organisations)}
          empty={say.choose}
        />
        <DayField form={form} name="startedOn" label={say.startedOn} />
        <Checkboxes form={form} name="roles" legend={say.roles} hint={say.rolesHint} options={roleOptions} />
        <SelectField
          form={form}
          name="gardenId"
          label={say.garden}
          hint={say.gardenHint}
          options={optionsFrom(gardens)}
          empty={say.wholeRegion}
          optional
        />
      </Form>
    </>
  )
}
