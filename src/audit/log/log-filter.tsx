import { formWith } from '#src/kernel/form.ts'
import { FilterForm } from '#src/ui/form/filter-form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { addressOf, type Filters, filterNames, hasFilter, outcomes } from './rules.ts'
import { actionNames, outcomeNames, text } from './text.nl.ts'

const inOrder = Object.entries(actionNames).toSorted(([, a], [, b]) => a.localeCompare(b, 'nl'))
const actionOptions = inOrder.map(([value, label]) => ({ value, label }))
const outcomeOptions = outcomes.map(value => ({ value, label: outcomeNames[value] }))

type LogFilterProps = { filters: Filters; people: { id: string; name: string }[] }

/** Chooses which lines one sees. */
export function LogFilter({ filters, people }: LogFilterProps) {
  const form = formWith({
    [filterNames.who]: filters.who,
    [filterNames.from]: filters.from,
    [filterNames.until]: filters.until,
    [filterNames.outcome]: filters.outcome,
    [filterNames.action]: filters.action,
  })
  return (
    <FilterForm
      submit={text.submit}
      clear={text.clear}
      clearTo={hasFilter(filters) ? addressOf({}) : undefined}
    >
      <SelectField
        form={form}
        name={filterNames.who}
        label={text.who}
        options={people.map(one => ({ value: one.id, label: one.name }))}
        empty={text.anybody}
      />
      <SelectField
        form={form}
        name={filterNames.action}
        label={text.action}
        options={actionOptions}
        empty={text.anyAction}
      />
      <SelectField
        form={form}
        name={filterNames.outcome}
        label={text.outcome}
        options={outcomeOptions}
        empty={text.anyOutcome}
      />
      <DayField form={form} name={filterNames.from} label={text.from} />
      <DayField form={form} name={filterNames.until} label={text.until} />
    </FilterForm>
  )
}
