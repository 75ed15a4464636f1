import { errorsAt } from '#src/kernel/form.ts'
import { bound, type FieldProps, FieldShell } from './field.tsx'

type FileFieldProps = FieldProps & {
  /** The endings a browser offers first; what is sent is looked at by its bytes. */
  accept: string
}

/** A file from somebody's own device. Its form needs `withFile`. */
export function FileField({ accept, ...field }: FileFieldProps) {
  const invalid = errorsAt(field.form, field.name).length > 0
  return (
    <FieldShell {...field} kind="text">
      <input
        {...bound(field)}
        className={`utrecht-textbox utrecht-textbox--html-input${invalid ? ' utrecht-textbox--invalid' : ''} tt-input--file`}
        type="file"
        accept={accept}
      />
    </FieldShell>
  )
}
