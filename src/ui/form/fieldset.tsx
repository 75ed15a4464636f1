import type { ReactNode } from 'react'
import { errorsAt, type FormState, placeName } from '#src/kernel/form.ts'
import { describedBy } from './names.ts'
import { Errors, Hint, MayBeEmpty } from './words.tsx'

type FieldsetProps = { legend: ReactNode; hint?: ReactNode; children: ReactNode }

/** Fields that belong together, under one heading. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset tt-fieldset">
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {legend}
      </legend>
      {hint && <p className="utrecht-form-field-description tt-field__hint">{hint}</p>}
      <div className="tt-fieldset__fields">{children}</div>
    </fieldset>
  )
}

/** Short fields that belong together, beside each other where there is room. */
export function Beside({ children }: { children: ReactNode }) {
  return <div className="tt-beside">{children}</div>
}

export type ChoiceProps = {
  form: FormState
  name: string
  legend: ReactNode
  hint?: ReactNode
  optional?: boolean
}

const radioGroup = (invalid: boolean, optional?: boolean) =>
  ({
    role: 'radiogroup',
    'aria-invalid': invalid || undefined,
    'aria-required': !optional || undefined,
  }) as const

type ChoiceShellProps = ChoiceProps & { group: 'radiogroup' | 'group'; children: ReactNode }

/** A question with several answers to choose from; its hint and errors are read with the question. */
export function ChoiceShell({ form, name, legend, hint, optional, group, children }: ChoiceShellProps) {
  const errors = errorsAt(form, name)
  const invalid = errors.length > 0
  return (
    <fieldset
      className={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset tt-choice${invalid ? ' utrecht-form-fieldset--invalid' : ''}`}
      aria-describedby={describedBy(name, hint, errors)}
      {...(group === 'radiogroup' ? radioGroup(invalid, optional) : {})}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend tt-choice__legend">
        {legend}
        {optional && <MayBeEmpty />}
      </legend>
      <Hint name={name}>{hint}</Hint>
      <Errors name={name} errors={errors} />
      {children}
      <input type="hidden" name={placeName} value={name} />
    </fieldset>
  )
}
