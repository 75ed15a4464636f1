import type { FormState } from '#src/kernel/form.ts'
import { Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField, type SelectOption } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { modes, places, recommendations } from './rules.ts'
import { modeChoices, placeChoices, recommendationNames, text } from './text.nl.ts'

const say = text.form

type FieldsProps = { form: FormState; barriers: SelectOption[]; lifters: readonly string[] }

/** What a shift is, when it is new and when it changes. */
export function ShiftFields({ form, barriers, lifters }: FieldsProps) {
  return (
    <>
      <TextField form={form} name="title" label={say.name} />
      <TextArea form={form} name="what" label={say.what} rows={3} maxLength={800} />
      <Radios form={form} name="mode" legend={say.mode} options={optionsOf(modes, modeChoices)} />
      <Checkboxes
        form={form}
        name="serves"
        legend={say.serves}
        optional
        options={optionsOf(recommendations, recommendationNames)}
      />
      <SelectField
        form={form}
        name="barrierId"
        label={say.barrier}
        options={barriers}
        empty={say.noBarrier}
        optional
      />
      <TextField
        form={form}
        name="lifter"
        label={say.lifter}
        hint={say.lifterHint}
        suggestions={lifters}
        optional
      />
    </>
  )
}

/** The places in general words, as long as it is not known what a shift does. */
export const anyPlace = optionsOf(places, placeChoices)

type PlaceFieldsProps = { form: FormState; options: { value: string; label: string }[] }

/** Where a shift is, since when, and how one sees it. */
export function PlaceFields({ form, options }: PlaceFieldsProps) {
  return (
    <>
      <Radios form={form} name="place" legend={say.place} options={options} />
      <DayField form={form} name="onDay" label={say.onDay} />
      <TextArea form={form} name="why" label={say.why} rows={2} maxLength={600} />
    </>
  )
}
