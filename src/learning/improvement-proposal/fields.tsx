import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
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

type ChoicesProps = {
  form: FormState
  owners: readonly { id: string; name: string; organisation: string }[]
  indicators: readonly { key: string; question: string }[]
}

/** Why it is done where no lesson bears it, what sort of change it is, what it should bring, and who takes care of it. */
export const ProposalChoices = ({ form, owners, indicators }: ChoicesProps) => (
  <>
    <TextField form={form} name="reason" label={say.reason} optional autoComplete="off" />
    <Radios form={form} name="mode" legend={say.mode} options={optionsOf(modes, modeNames)} />
    <TextArea
      form={form}
      name="expected"
      label={say.expected}
      hint={say.expectedHint}
      rows={2}
      maxLength={300}
      optional
    />
    {indicators.length > 0 && (
      <SelectField
        form={form}
        name="indicatorKey"
        label={say.indicator}
        hint={say.indicatorHint}
        options={indicators.map(one => ({ value: one.key, label: one.question }))}
        empty={say.noIndicator}
        optional
      />
    )}
    <Radios form={form} name="body" legend={say.body} options={optionsOf(bodies, bodyNames)} />
    <SelectField
      form={form}
      name="ownerId"
      label={say.owner}
      options={optionsFrom(owners)}
      empty={text.choose}
    />
  </>
)
