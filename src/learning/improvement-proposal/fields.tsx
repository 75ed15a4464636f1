import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { optionsOf } from '../options.ts'
import { bodies, modes } from './rules.ts'
import { bodyNames, modeNames, text } from './text.nl.ts'

const say = text.propose

/** What an improvement is about, in words. */
export const ProposalWords = ({ form }: { form: FormState }) => (
  <>
    <TextField form={form} name="title" label={say.name} autoComplete="off" />
    <TextArea form={form} name="problem" label={say.problem} rows={2} maxLength={600} />
    <TextArea form={form} name="change" label={say.change} rows={3} maxLength={600} />
  </>
)

type Owner = { id: string; name: string; organisation: string }

/** Why it is done where no lesson bears it, what sort of change it is, and who takes care of it. */
export const ProposalChoices = ({ form, owners }: { form: FormState; owners: readonly Owner[] }) => (
  <>
    <TextField form={form} name="reason" label={say.reason} optional autoComplete="off" />
    <Radios form={form} name="mode" legend={say.mode} options={optionsOf(modes, modeNames)} />
    <Radios form={form} name="body" legend={say.body} options={optionsOf(bodies, bodyNames)} />
    <SelectField
      form={form}
      name="ownerId"
      label={say.owner}
      options={owners.map(one => ({ value: one.id, label: `${one.name} (${one.organisation})` }))}
      empty={text.choose}
    />
  </>
)
