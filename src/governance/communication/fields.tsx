import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField, type SelectOption } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { directions } from './rules.ts'
import { directionNames, text } from './text.nl.ts'

const say = text.form

export function LineFields({ form, groups }: { form: FormState; groups: SelectOption[] }) {
  return (
    <>
      <TextField form={form} name="stakeholder" label={say.stakeholder} hint={say.stakeholderHint} />
      <Radios
        form={form}
        name="direction"
        legend={say.direction}
        options={optionsOf(directions, directionNames)}
      />
      <TextArea form={form} name="what" label={say.what} rows={3} maxLength={600} />
      <Fieldset legend={say.through} hint={say.throughHint}>
        <SelectField
          form={form}
          name="groupId"
          label={say.group}
          options={groups}
          empty={say.noGroup}
          optional
        />
        <TextField form={form} name="structure" label={say.structure} optional />
      </Fieldset>
      <TextField form={form} name="moment" label={say.moment} hint={say.momentHint} />
      <DayField form={form} name="nextOn" label={say.nextOn} hint={say.nextHint} optional />
      <DayField form={form} name="untilDay" label={say.untilDay} hint={say.untilHint} optional />
    </>
  )
}
