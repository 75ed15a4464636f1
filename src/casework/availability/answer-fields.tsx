import { type Day, dayInWords } from '#src/kernel/day.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Beside, Fieldset } from '#src/ui/form/fieldset.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { mostDaysOff } from './forms.ts'
import { type Answer, partOf, partsOfDay, weekdays } from './rules.ts'
import { partNames, text, weekdayNames } from './text.nl.ts'

const say = text.answer

const options = weekdays.flatMap(weekday =>
  partsOfDay.map(part => ({
    value: partOf(weekday, part),
    label: `${weekdayNames[weekday]} ${partNames[part]}`,
    group: weekdayNames[weekday],
  })),
)

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
      <Fieldset legend={say.notOn} hint={say.notOnHint(dayInWords(firstOn), dayInWords(lastOn))}>
        <Beside>
          {Array.from({ length: mostDaysOff }, (_, index) => `d${index}`).map((name, index) => (
            <DayField key={name} form={form} name={`notOn.${name}`} label={say.oneDay(index)} optional />
          ))}
        </Beside>
      </Fieldset>
    </>
  )
}
