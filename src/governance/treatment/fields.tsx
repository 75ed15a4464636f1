import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { type Purpose, stances } from '../item/rules.ts'
import { stanceNames } from '../item/text.nl.ts'
import { text } from './text.nl.ts'

const say = text.conclude

export const stanceOptions = optionsOf(stances, stanceNames)

type Scenarios = readonly { id: string; title: string }[]

/** Which scenario somebody speaks about, where the item is a choice between them. */
export const ScenarioField = ({ form, scenarios }: { form: FormState; scenarios: Scenarios }) =>
  scenarios.length > 0 && (
    <SelectField
      form={form}
      name="optionId"
      label={text.scenario.label}
      empty={text.scenario.all}
      options={scenarios.map(({ id, title }) => ({ value: id, label: title }))}
      optional
    />
  )

type ConclusionFieldsProps = { form: FormState; purpose: Purpose; scenarios: Scenarios }

/** What a group concluded, with its advice when that was asked, and with what was seen differently. */
export function ConclusionFields({ form, purpose, scenarios }: ConclusionFieldsProps) {
  return (
    <>
      <TextArea form={form} name="words" label={say.words} rows={4} />
      <ScenarioField form={form} scenarios={scenarios} />
      {purpose === 'advise' && (
        <Radios form={form} name="stance" legend={say.stance} options={stanceOptions} />
      )}
      <TextArea form={form} name="dissent" label={say.dissent} hint={say.dissentHint} rows={2} optional />
    </>
  )
}
