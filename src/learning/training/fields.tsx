import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField, type SelectOption } from '#src/ui/form/select-field.tsx'
import { DayField, NumberField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import type { TrainingChoices } from './choices.server.ts'
import { kinds, participantRoles } from './rules.ts'
import { kindNames, participantNames, text } from './text.nl.ts'

const say = text.plan

type TrainingFieldsProps = { form: FormState } & TrainingChoices

/** What a training is, when it is, and how many come from where. */
export function TrainingFields({ form, from, improvements, modules, agreements }: TrainingFieldsProps) {
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
      <Belongs form={form} name="agreementId" say={say.partner} options={agreements} />
      <Belongs form={form} name="improvementId" say={say.improvement} options={improvements} />
      <Belongs form={form} name="moduleId" say={say.module} options={modules} />
      <Days form={form} />
      <Participants form={form} from={from} />
    </>
  )
}

type BelongsProps = {
  form: FormState
  name: string
  say: { label: string; hint: string; none: string }
  options: SelectOption[]
}

/** What a training belongs to, where there is something to belong to. */
const Belongs = ({ form, name, say: { label, hint, none }, options }: BelongsProps) =>
  options.length > 0 && (
    <SelectField form={form} name={name} label={label} hint={hint} options={options} empty={none} optional />
  )

const Days = ({ form }: { form: FormState }) => (
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
)

const Participants = ({ form, from }: { form: FormState; from: SelectOption[] }) => (
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
          <SelectField
            form={form}
            name={`${prefix}.role`}
            label={say.role}
            options={optionsOf(participantRoles, participantNames)}
            empty={text.choose}
          />
          <NumberField form={form} name={`${prefix}.people`} label={say.people} />
        </>
      )}
    </Rows>
  </Fieldset>
)
