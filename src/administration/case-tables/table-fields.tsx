import type { FormState } from '#src/kernel/form.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import type { Choices } from './at.server.ts'
import { text } from './text.nl.ts'

export const TableFields = ({ form, choices }: { form: FormState; choices: Choices }) => (
  <>
    <TextField form={form} name="name" label={text.name} autoComplete="off" />
    <TextArea
      form={form}
      name="forWhom"
      label={text.forWhom}
      hint={text.forWhomHint}
      rows={2}
      maxLength={300}
    />
    <SelectField
      form={form}
      name="gardenId"
      label={text.garden}
      options={choices.gardens}
      empty={text.wholeRegion}
      optional
    />
    <SelectField
      form={form}
      name="ledBy"
      label={text.leader}
      options={choices.organisations}
      empty={text.noLeader}
      optional
    />
  </>
)
