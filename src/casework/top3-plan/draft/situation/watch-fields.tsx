import { type FormState, textAt } from '#src/kernel/form.ts'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { text } from '../text.nl.ts'

const say = text.situation

type WatchFieldsProps = {
  form: FormState
  people: { value: string; label: string }[]
  /** The words for choosing nobody. */
  nobody: string
  /** The words for watching oneself, where that is asked about. */
  alone?: string
}

/** Sign, consequence, watcher and check. */
export function WatchFields({ form, people, nobody, alone }: WatchFieldsProps) {
  return (
    <>
      <TextArea form={form} name="warningSign" label={say.sign} hint={say.signHint} rows={2} optional />
      <TextArea
        form={form}
        name="consequence"
        label={say.consequence}
        hint={say.consequenceHint}
        rows={2}
        optional
      />
      {(form.errors['consequence'] || textAt(form, 'punishesNobody')) && (
        <Checkbox form={form} name="punishesNobody" label={say.punishesNobody} />
      )}
      <SelectField
        form={form}
        name="watcherId"
        label={say.watcher}
        hint={say.watcherHint}
        options={people}
        empty={nobody}
        optional
      />
      {alone && (form.errors['watcherId'] || textAt(form, 'watchesSelf')) && (
        <Checkbox form={form} name="watchesSelf" label={alone} />
      )}
      <DayField form={form} name="checkOn" label={say.checkOn} optional />
    </>
  )
}
