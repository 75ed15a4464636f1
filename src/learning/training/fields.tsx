import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField, type SelectOption } from '#src/ui/form/select-field.tsx'
import { DayField, NumberField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { optionsOf } from '../options.ts'
import { kinds } from './rules.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.plan

type TrainingFieldsProps = { form: FormState; from: SelectOption[]; improvements: SelectOption[] }

/** What a training is, when it is, and how many come from where. */
export function TrainingFields({ form, from, improvements }: TrainingFieldsProps) {
  return (
    <>
      <TextField form={form} name="title" label={say.name} autoComplete="off" />
      <Radios form={form} name="kind" legend={say.kind} options={optionsOf(kinds, kindNames)} />
      <TextField form={form} name="provider" label={say.provider} autoComplete="off" />
      <TextArea form={form} name="aim" label={say.aim} rows={2} maxLength={400} />
      <TextArea
        form={form}
        name="agreement"
        label={say.agreement}
        hint={say.agreementHint}
        rows={2}
        maxLength={600}
        optional
      />
      {improvements.length > 0 && (
        <SelectField
          form={form}
          name="improvementId"
          label={say.improvement}
          hint={say.improvementHint}
          options={improvements}
          empty={say.noImprovement}
          optional
        />
      )}
      <Fieldset legend={say.days}>
        <Rows
          form={form}
          name="days"
          least={1}
          addLabel={say.addDay}
          removeLabel={say.removeDay}
          legend={say.dayRow}
        >
          {prefix => <DayField form={form} name={`${prefix}.day`} label={say.day} optional />}
        </Rows>
      </Fieldset>
      <Fieldset legend={say.participants} hint={say.participantsHint}>
        <Rows
          form={form}
          name="participants"
          addLabel={say.addParticipants}
          removeLabel={say.removeParticipants}
          legend={say.participantsRow}
        >
          {prefix => (
            <>
              <SelectField
                form={form}
                name={`${prefix}.organisationId`}
                label={say.organisation}
                options={from}
                empty={text.choose}
              />
              <NumberField form={form} name={`${prefix}.people`} label={say.people} />
            </>
          )}
        </Rows>
      </Fieldset>
    </>
  )
}
