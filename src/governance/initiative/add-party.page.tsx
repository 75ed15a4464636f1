import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { possibleMembers } from '../group/member/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { partyForm } from './rules.ts'
import { addParty, initiativesOf } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.party

export const loader = page('initiative:write', async ({ tx }) => ({
  initiatives: (await initiativesOf(tx)).map(({ id, title }) => ({ value: id, label: title })),
  colleagues: optionsFrom(await possibleMembers(tx)),
}))

export const action = deed('initiative:write', {
  form: async ({ tx }) =>
    partyForm(
      (await possibleMembers(tx)).map(one => one.id),
      (await initiativesOf(tx)).map(one => one.id),
    ),
  refusals: { twice: say.twice },
  constraints: { party_once: { refusal: 'twice', field: 'label' } },
  run: async ({ tx, actor, input }) => {
    await addParty(tx, actor, input)
    return done({ to: home, flash: say.added })
  },
})

export default function AddParty({ loaderData: known, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.addTitle}
        lead={say.addLead}
        crumbs={steeringCrumbs(say.addTitle, { label: text.list.title, to: home })}
      />
      <Form form={form} submit={say.submitAdd} cancelTo={home}>
        <SelectField
          form={form}
          name="accountId"
          label={say.account}
          options={known.colleagues}
          empty={say.noAccount}
          optional
        />
        <TextField form={form} name="label" label={say.label} hint={say.labelHint} optional />
        <TextField
          form={form}
          name="organisation"
          label={say.organisation}
          hint={say.organisationHint}
          optional
        />
        <Checkboxes
          form={form}
          name="initiatives"
          legend={say.initiatives}
          options={known.initiatives}
          optional
        />
      </Form>
    </>
  )
}
