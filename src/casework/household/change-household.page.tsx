import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { InformedFields } from './fields.tsx'
import { changeHouseholdForm } from './rules.ts'
import { changeHousehold, householdOf, organisationChoices } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('household-case:change', async ({ tx, caseId }) => {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  return { household, organisations: await organisationChoices(tx) }
})

export const action = deed('household-case:change', {
  form: async ({ tx, today }) => changeHouseholdForm(today, await organisationChoices(tx)),
  refusals: { 'changed-meanwhile': text.change.changedMeanwhile },
  run: async ({ tx, caseId, input }) => {
    if (!(await changeHousehold(tx, caseId, input))) return refuse('changed-meanwhile')
    return done({ to: `/huishoudens/${caseId}`, flash: text.change.done })
  },
})

const fields = ['name', 'whyFits', 'purpose', 'informedOn', 'informedHow', 'notInformedReason'] as const
const labels = {
  name: text.open.name,
  whyFits: text.open.whyFits,
  purpose: text.open.purpose,
  informedOn: text.open.informedOn,
  informedHow: text.open.informedHow,
  notInformedReason: text.open.notInformed,
}

type Known = Shown<typeof loader>['loaderData']['household']

const storedForm = (household: Known): FormState =>
  formWith({
    ...Object.fromEntries(fields.map(field => [field, household[field] ?? ''])),
    organisationId: household.organisationId,
    eveningsSuit: household.eveningsSuit ? 'on' : '',
  })

export default function ChangeHousehold({
  loaderData: { household, organisations },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(household)
  const lines = (from: FormState) =>
    fields.map(field => ({ label: labels[field], text: textAt(from, field) }))
  return (
    <>
      <PageHead title={text.change.title} lead={household.name} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(storedForm(household))} />
      )}
      <Form
        form={form}
        version={household.version}
        submit={text.change.submit}
        cancelTo={`/huishoudens/${household.id}`}
      >
        <TextField form={form} name="name" label={text.open.name} hint={text.open.nameHint} />
        <SelectField
          form={form}
          name="organisationId"
          label={text.open.organisation}
          options={optionsFrom(organisations)}
        />
        <TextField form={form} name="whyFits" label={text.open.whyFits} optional />
        <TextField form={form} name="purpose" label={text.open.purpose} />
        <InformedFields form={form} />
        <Checkbox form={form} name="eveningsSuit" label={text.open.evenings} />
      </Form>
    </>
  )
}
