import { use } from 'react'
import { errorsAt, textAt } from '#src/kernel/form.ts'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { bound, type FieldProps, FieldShell } from './field.tsx'
import { fieldId } from './names.ts'

const inputClass = (base: string, invalid: boolean, more = '') =>
  [
    `${base} ${base}--html-${base === 'utrecht-textarea' ? 'textarea' : 'input'}`,
    invalid && `${base}--invalid`,
    more,
  ]
    .filter(Boolean)
    .join(' ')

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'time'
  autoComplete?: string
  maxLength?: number
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  /** Words to choose from; anything else may be typed. */
  suggestions?: readonly string[]
}

export function TextField({
  type = 'text',
  autoComplete,
  maxLength,
  inputMode,
  suggestions,
  ...field
}: TextFieldProps) {
  const invalid = errorsAt(field.form, field.name).length > 0
  const listId = suggestions && `${fieldId(field.name)}-keuzes`
  return (
    <FieldShell {...field} kind="text">
      <input
        {...bound(field)}
        className={inputClass('utrecht-textbox', invalid)}
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        autoComplete={autoComplete}
        maxLength={maxLength}
        inputMode={inputMode}
        list={listId}
        defaultValue={textAt(field.form, field.name)}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map(one => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </FieldShell>
  )
}

/** A short code that nobody reads along: hidden while typed, never given back, and kept by no browser. */
export function CodeField(field: FieldProps) {
  const invalid = errorsAt(field.form, field.name).length > 0
  return (
    <FieldShell {...field} kind="text">
      <input
        {...bound(field)}
        className={inputClass('utrecht-textbox', invalid, 'tt-input--short tt-input--unseen')}
        type="text"
        inputMode="numeric"
        autoComplete="off"
      />
    </FieldShell>
  )
}

type TextAreaProps = FieldProps & { rows?: number; maxLength?: number; ownVoice?: boolean }

/** A longer text. The limit stands in words, since a browser that cuts off a pasted text loses what was written. */
export function TextArea({ rows = 4, maxLength, ownVoice, ...field }: TextAreaProps) {
  const invalid = errorsAt(field.form, field.name).length > 0
  const { words } = use(SpokenHere)
  const limit = maxLength === undefined ? undefined : words.most(maxLength)
  const hint =
    field.hint && limit ? (
      <>
        {field.hint} {limit}
      </>
    ) : (
      (field.hint ?? limit)
    )
  const whole = { ...field, hint }
  return (
    <FieldShell {...whole} kind="textarea" ownVoice={ownVoice}>
      <textarea
        {...bound(whole)}
        className={inputClass('utrecht-textarea', invalid)}
        dir="auto"
        rows={rows}
        defaultValue={textAt(field.form, field.name)}
      />
    </FieldShell>
  )
}

type DayFieldProps = FieldProps & { min?: string; max?: string }

export function DayField({ min, max, ...field }: DayFieldProps) {
  const invalid = errorsAt(field.form, field.name).length > 0
  return (
    <FieldShell {...field} kind="text">
      <input
        {...bound(field)}
        className={inputClass('utrecht-textbox', invalid, 'tt-input--short')}
        type="date"
        min={min}
        max={max}
        defaultValue={textAt(field.form, field.name)}
      />
    </FieldShell>
  )
}

type NumberFieldProps = FieldProps & { unit?: string }

/** A number typed as text, so that a wheel or arrow key never changes it unseen. */
export function NumberField({ unit, ...field }: NumberFieldProps) {
  const invalid = errorsAt(field.form, field.name).length > 0
  return (
    <FieldShell
      {...field}
      label={
        unit ? (
          <>
            {field.label} <span className="tt-soft">({unit})</span>
          </>
        ) : (
          field.label
        )
      }
      kind="text"
    >
      <input
        {...bound(field)}
        className={inputClass('utrecht-textbox', invalid, 'tt-input--short')}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={textAt(field.form, field.name)}
      />
    </FieldShell>
  )
}

/** A value that travels with the form unseen. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />
}
