import type { FormState } from '#src/kernel/form.ts'
import { Checkbox, Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { SelectField, type SelectOption } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { newSitting, reaches } from './rules.ts'
import { reachNames, text } from './text.nl.ts'

const say = text.seat

export function WhoFields({ form, who }: { form: FormState; who: SelectOption[] }) {
  return (
    <>
      <SelectField form={form} name="whoId" label={say.who} options={who} empty={text.plan.choose} optional />
      <TextField form={form} name="name" label={say.name} optional autoComplete="off" />
      <TextField
        form={form}
        name="relation"
        label={say.relation}
        hint={say.relationHint}
        optional
        autoComplete="off"
      />
    </>
  )
}

type SeatFieldsProps = {
  form: FormState
  others: SelectOption[]
  sittings: number[]
  isColleague: boolean
  isNew: boolean
}

/** What makes it safe and possible to come; of a colleague only where and how. */
export function SeatFields({ form, others, sittings, isColleague, isNew }: SeatFieldsProps) {
  return (
    <>
      {!isColleague && <SafetyFields form={form} others={others} />}
      <Checkboxes
        form={form}
        name="sittings"
        legend={say.sittings}
        hint={say.sittingsHint}
        options={[
          ...sittings.map(number => ({ value: String(number), label: text.page.sitting(number) })),
          ...(sittings.length < 4 ? [{ value: newSitting, label: say.newSitting }] : []),
        ]}
      />
      <Radios
        form={form}
        name="reach"
        legend={say.reach}
        hint={say.reachHint}
        options={reaches.map(value => ({ value, label: reachNames[value] }))}
      />
      {!isColleague && (
        <TextField form={form} name="email" label={say.email} type="email" optional autoComplete="off" />
      )}
      {!isNew && <Checkbox form={form} name="leftOut" label={say.leftOut} />}
    </>
  )
}

function SafetyFields({ form, others }: Pick<SeatFieldsProps, 'form' | 'others'>) {
  return (
    <>
      <Checkbox form={form} name="chosen" label={say.chosen} />
      <Radios
        form={form}
        name="together"
        legend={say.together}
        hint={say.togetherHint}
        options={Object.entries(say.togetherNames).map(([value, label]) => ({ value, label }))}
      />
      {others.length > 0 && (
        <Checkboxes form={form} name="apartFrom" legend={say.apartFrom} options={others} optional />
      )}
      <TextField form={form} name="support" label={say.support} hint={say.supportHint} optional />
      <TextField form={form} name="interpreter" label={say.interpreter} optional />
      <TextField form={form} name="takesPartHow" label={say.takesPart} hint={say.takesPartHint} optional />
    </>
  )
}
