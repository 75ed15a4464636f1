import { fieldId } from './names.ts'

type CopyFieldProps = { name: string; label: string; text: string }

/** Text to take along to somewhere else: it can be chosen and copied, and not changed. */
export const CopyField = ({ name, label, text }: CopyFieldProps) => (
  <div className="tt-field">
    <label className="utrecht-form-label" htmlFor={fieldId(name)}>
      {label}
    </label>
    <textarea
      id={fieldId(name)}
      className="utrecht-textarea utrecht-textarea--html-textarea"
      dir="auto"
      readOnly
      rows={Math.min(16, Math.max(3, text.split('\n').length + Math.floor(text.length / 90)))}
      defaultValue={text}
    />
  </div>
)
