import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { reasons } from './rules.ts'
import { reasonNames, text } from './text.nl.ts'

type Fields = { form: FormState; choices: { value: string; label: string }[]; why: string }

/** Who, which days and why: the same for one household and for all. */
export const DeputyFields = ({ form, choices, why }: Fields) => (
  <>
    <SelectField
      form={form}
      name="accountId"
      label={text.colleague}
      hint={text.colleagueHint}
      empty={text.choose}
      options={choices}
    />
    <DayField form={form} name="fromDay" label={text.from} />
    <DayField form={form} name="untilDay" label={text.untilDay} />
    <Radios
      form={form}
      name="reason"
      legend={why}
      hint={text.reasonHint}
      options={optionsOf(reasons, reasonNames)}
    />
  </>
)
