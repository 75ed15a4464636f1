import type { FormState } from '#src/kernel/form.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { text } from './text.nl.ts'

const say = text.change

type Item = { id: string; title: string }
type ContentProps = { form: FormState; items: readonly Item[] }

/** What the report asks of the meetings, and what it adds in own words. */
export const ContentFields = ({ form, items }: ContentProps) => (
  <>
    <Fieldset legend={say.proposals}>
      <Rows
        form={form}
        name="proposals"
        least={1}
        addLabel={say.addProposal}
        removeLabel={say.removeProposal}
        legend={say.proposal}
      >
        {row => <TextField form={form} name={`${row}.text`} label={say.proposalLabel} />}
      </Rows>
    </Fieldset>
    <Fieldset legend={say.route}>
      <SelectField
        form={form}
        name="itemId"
        label={say.item}
        hint={say.itemHint}
        empty={say.noItem}
        optional
        options={items.map(item => ({ value: item.id, label: item.title }))}
      />
    </Fieldset>
    <Fieldset legend={say.explanation}>
      <TextArea
        form={form}
        name="explanation"
        label={say.explanationLabel}
        hint={say.explanationHint}
        rows={12}
        optional
      />
    </Fieldset>
  </>
)

type ChosenProps = {
  form: FormState
  lessons: readonly (Item & { strength: string })[]
  figures: readonly { key: string; question: string }[]
}

/** What of the lessons and the monitor comes into the deck and the memo. */
export const ChosenFields = ({ form, lessons, figures }: ChosenProps) => (
  <>
    {lessons.length === 0 ? (
      <p className="tt-soft">{say.noLessons}</p>
    ) : (
      <Checkboxes
        form={form}
        name="deckLessons"
        legend={say.deck}
        hint={say.deckHint}
        optional
        options={lessons.map(lesson => ({
          value: lesson.id,
          label: lesson.title,
          hint: lesson.strength,
        }))}
      />
    )}
    <Checkboxes
      form={form}
      name="indicators"
      legend={say.figures}
      hint={say.figuresHint}
      optional
      options={figures.map(({ key, question }) => ({ value: key, label: question }))}
    />
  </>
)
