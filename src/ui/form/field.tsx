import type { ReactNode } from 'react'
import { errorsAt, type FormState } from '#src/kernel/form.ts'
import { describedBy, fieldId } from './names.ts'
import { Errors, Hint, MayBeEmpty } from './words.tsx'

/** What every field takes: the form it stands in, its name there, and its words. */
export type FieldProps = {
  form: FormState
  name: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
}

/** What binds an input to its label, its hint and its errors. */
export function bound({ form, name, hint, optional }: Omit<FieldProps, 'label'>) {
  const errors = errorsAt(form, name)
  return {
    id: fieldId(name),
    name,
    'aria-describedby': describedBy(name, hint, errors),
    'aria-invalid': errors.length > 0 ? (true as const) : undefined,
    'aria-required': optional ? undefined : (true as const),
  }
}

type ShellProps = FieldProps & { kind: string; ownVoice?: boolean; children: ReactNode }

/** Label, hint and error above, the input below. */
export function FieldShell({ form, name, label, hint, optional, kind, ownVoice, children }: ShellProps) {
  const errors = errorsAt(form, name)
  const classes = [
    `utrecht-form-field utrecht-form-field--${kind} tt-field`,
    errors.length > 0 && 'utrecht-form-field--invalid',
    ownVoice && 'tt-field--own-voice',
  ]
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={fieldId(name)}>
          {label}
          {optional && <MayBeEmpty />}
        </label>
      </div>
      <Hint name={name}>{hint}</Hint>
      <Errors name={name} errors={errors} />
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  )
}
