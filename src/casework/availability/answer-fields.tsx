import type { Day } from '#src/kernel/day.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Beside, Fieldset } from '#src/ui/form/fieldset.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { useDays, useTextOf } from '#src/ui/language/spoken.ts'
import { mostDaysOff } from './forms.ts'
import { type Answer, partOf, partsOfDay, weekdays } from './rules.ts'
import { partNames, text, weekdayNames } from './text.nl.ts'

/** The form with what somebody answered before. */
export const formOf = (answer: Answer | null): FormState =>
  answer === null
    ? formWith({})
    : formWith({
        parts: [...answer.parts],
        likes: answer.likes[0] ?? '',
        notOn: Object.fromEntries(answer.notOn.map((on, index) => [`d${index}`, on])),
      })

type AnswerFieldsProps = { form: FormState; firstOn: Day; lastOn: Day }

/** When somebody can: parts of a usual week, what suits best, and days that don't suit. */
export function AnswerFields({ form, firstOn, lastOn }: AnswerFieldsProps) {
  const say = useTextOf(text.answer)
  const days = useTextOf(weekdayNames)
  const parts = useTextOf(partNames)
  const day = useDays()
  const options = weekdays.flatMap(weekday =>
    partsOfDay.map(part => ({
      value: partOf(weekday, part),
      label: `${days[weekday]} ${parts[part]}`,
      group: days[weekday],
    })),
  )
  return (
    <>
      <Checkboxes
        form={form}
        name="parts"
        legend={say.parts}
        hint={say.partsHint}
        options={options.map(({ value, label }) => ({ value, label }))}
      />
      <SelectField
        form={form}
        name="likes"
        label={say.likes}
        options={options}
        empty={say.noLikes}
        optional
      />
      <Fieldset legend={say.notOn} hint={say.notOnHint(day(firstOn), day(lastOn))}>
        <Beside>
          {Array.from({ length: mostDaysOff }, (_, index) => `d${index}`).map((name, index) => (
            <DayField key={name} form={form} name={`notOn.${name}`} label={say.oneDay(index)} optional />
          ))}
        </Beside>
      </Fieldset>
    </>
  )
}
