import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { Beside } from '#src/ui/form/fieldset.tsx'
import { DayField, NumberField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import type { Fund } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

/** Where money comes from, how much, and until when. */
export function FundFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="name" label={say.name} hint={say.nameHint} />
      <TextField form={form} name="source" label={say.source} optional />
      <NumberField form={form} name="amount" label={say.amount} unit={say.unit} optional />
      <Beside>
        <DayField form={form} name="fromDay" label={say.from} optional />
        <DayField form={form} name="untilDay" label={say.until} optional />
      </Beside>
      <p className="tt-soft">{say.untilHint}</p>
      <TextArea form={form} name="note" label={say.note} rows={3} optional />
    </>
  )
}

export const storedForm = (fund: Fund): FormState =>
  formWith({
    name: fund.name,
    source: fund.source ?? '',
    amount: fund.amount === null ? '' : String(fund.amount),
    fromDay: fund.fromDay ?? '',
    untilDay: fund.untilDay ?? '',
    note: fund.note ?? '',
  })

export const linesOf = (form: FormState) => [
  { label: say.name, text: textAt(form, 'name') },
  { label: say.source, text: textAt(form, 'source') },
  { label: say.amount, text: textAt(form, 'amount') },
  { label: say.from, text: textAt(form, 'fromDay') },
  { label: say.until, text: textAt(form, 'untilDay') },
  { label: say.note, text: textAt(form, 'note') },
]
