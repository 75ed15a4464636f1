import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { askers } from './rules.ts'
import { askerNames, text } from './text.nl.ts'

type Colleague = { id: string; name: string; organisation: string }

/** Which colleague, who asked it and why: the same for who works on the household and for who oversees. */
export const ExcludeFields = ({
  form,
  colleagues,
}: {
  form: FormState
  colleagues: readonly Colleague[]
}) => (
  <>
    <SelectField
      form={form}
      name="accountId"
      label={text.colleague}
      empty={text.choose}
      options={optionsFrom(colleagues)}
    />
    <Radios form={form} name="askedBy" legend={text.askedBy} options={optionsOf(askers, askerNames)} />
    <TextArea form={form} name="why" label={text.why} hint={text.whyHint} rows={3} />
  </>
)
