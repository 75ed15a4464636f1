import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField, type SelectOption } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { knownWays, scopes } from './rules.ts'
import { knownAsNames, scopeNames, text } from './text.nl.ts'

const say = text.form

/** What is laid down about a development, when it is new and when it changes. */
export function DevelopmentFields({ form, items }: { form: FormState; items: SelectOption[] }) {
  return (
    <>
      <Radios form={form} name="scope" legend={say.scope} options={optionsOf(scopes, scopeNames)} />
      <TextField form={form} name="theme" label={say.theme} hint={say.themeHint} />
      <TextField form={form} name="title" label={say.name} />
      <TextArea form={form} name="body" label={say.body} rows={5} />
      <Fieldset legend={say.when} hint={say.whenHint}>
        <DayField form={form} name="fromDay" label={say.from} optional />
        <DayField form={form} name="untilDay" label={say.until} optional />
        <TextField form={form} name="atTime" type="time" label={say.atTime} optional />
        <TextField form={form} name="place" label={say.place} optional />
        <Radios form={form} name="knownAs" legend={say.known} options={optionsOf(knownWays, knownAsNames)} />
        <TextArea form={form} name="outcome" label={say.outcome} hint={say.outcomeHint} rows={3} optional />
      </Fieldset>
      <TextField form={form} name="source" label={say.source} />
      <TextField form={form} name="link" type="url" label={say.link} hint={say.linkHint} optional />
      <TextArea form={form} name="meaning" label={say.meaning} rows={3} optional />
      <TextArea form={form} name="followUp" label={say.followUp} rows={2} optional />
      <SelectField form={form} name="itemId" label={say.item} options={items} empty={say.noItem} optional />
    </>
  )
}
