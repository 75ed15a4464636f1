import type { ReactNode } from 'react'
import { errorsAt, type FormState, placeName, textAt, textsAt } from '#src/kernel/form.ts'
import { type ChoiceProps, ChoiceShell } from './fieldset.tsx'
import { describedBy, fieldId } from './names.ts'
import { Errors, Hint } from './words.tsx'

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode }

type OptionProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: ChoiceOption
  checked: boolean
  invalid?: boolean
}

const inputClass = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
}

function Option({ type, id, name, option, checked, invalid }: OptionProps) {
  return (
    <div className={`utrecht-form-field utrecht-form-field--${type} tt-option`}>
      <div className="utrecht-form-field__label utrecht-form-field__label--radio">
        <label className={`utrecht-form-label utrecht-form-label--${type} tt-option__label`} htmlFor={id}>
          <input
            className={`utrecht-form-field__input ${inputClass[type]}`}
            type={type}
            id={id}
            name={name}
            value={option.value}
            defaultChecked={checked}
            aria-invalid={invalid && type === 'checkbox' ? true : undefined}
          />
          <span>
            {option.label}
            {option.hint && <span className="tt-option__hint">{option.hint}</span>}
          </span>
        </label>
      </div>
    </div>
  )
}

/** The first answer carries the field's own id, so that a link to the field lands on something to answer. */
const optionId = (name: string, index: number) =>
  index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`

type ListProps = ChoiceProps & { options: ChoiceOption[] }

/** One answer out of a few. */
export function Radios({ options, ...choice }: ListProps) {
  const chosen = textAt(choice.form, choice.name)
  return (
    <ChoiceShell {...choice} group="radiogroup">
      <div className="tt-options">
        {options.map((option, index) => (
          <Option
            key={option.value}
            type="radio"
            id={optionId(choice.name, index)}
            name={choice.name}
            option={option}
            checked={option.value === chosen}
          />
        ))}
      </div>
    </ChoiceShell>
  )
}

/** Any number of answers out of a few. */
export function Checkboxes({ options, ...choice }: ListProps) {
  const chosen = textsAt(choice.form, choice.name)
  const invalid = errorsAt(choice.form, choice.name).length > 0
  return (
    <ChoiceShell {...choice} group="group">
      <div className="tt-options">
        {options.map((option, index) => (
          <Option
            key={option.value}
            type="checkbox"
            id={optionId(choice.name, index)}
            name={choice.name}
            option={option}
            checked={chosen.includes(option.value)}
            invalid={invalid}
          />
        ))}
      </div>
    </ChoiceShell>
  )
}

type CheckboxProps = { form: FormState; name: string; label: ReactNode; hint?: ReactNode; value?: string }

/** One thing to say yes to. */
export function Checkbox({ form, name, label, hint, value = 'on' }: CheckboxProps) {
  const errors = errorsAt(form, name)
  const id = fieldId(name)
  return (
    <div className={`tt-field tt-checkbox${errors.length > 0 ? ' utrecht-form-field--invalid' : ''}`}>
      <Errors name={name} errors={errors} />
      <label className="utrecht-form-label utrecht-form-label--checkbox tt-option__label" htmlFor={id}>
        <input
          className={inputClass.checkbox}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={textAt(form, name) !== ''}
          aria-describedby={describedBy(name, hint, errors)}
          aria-invalid={errors.length > 0 ? true : undefined}
        />
        <span>{label}</span>
      </label>
      <Hint name={name}>{hint}</Hint>
      <input type="hidden" name={placeName} value={name} />
    </div>
  )
}
