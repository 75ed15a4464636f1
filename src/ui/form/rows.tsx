import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, use } from 'react'
import { errorsAt, type FormState, rowsAt } from '#src/kernel/form.ts'
import { Button } from '#src/ui/button/button.tsx'
import { FormAction } from './action.ts'
import { fieldId } from './names.ts'
import { Errors } from './words.tsx'

type RowsProps = {
  form: FormState
  name: string
  /** How many rows always stand there. */
  least?: number
  addLabel: string
  removeLabel: string
  legend: (index: number) => string
  /** The fields of one row; their names begin with the prefix: `${prefix}.givenName`. */
  children: (prefix: string) => ReactNode
}

/** The same few fields, as often as needed; the server adds and removes a row, so no script is needed. */
export function Rows({ form, name, least = 0, addLabel, removeLabel, legend, children }: RowsProps) {
  const action = use(FormAction)
  const prefixes = Array.from({ length: rowsAt(form, name, least) }, (_, index) => `${name}[${index}]`)
  const backTo = (row: string) => `${action}#${fieldId(row)}`
  return (
    <div className="tt-rows" id={fieldId(name)} tabIndex={-1}>
      <Errors name={name} errors={errorsAt(form, name)} />
      {prefixes.map((prefix, index) => (
        <fieldset
          className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset tt-row"
          id={fieldId(prefix)}
          key={prefix}
          tabIndex={-1}
        >
          <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
            {legend(index)}
          </legend>
          <Errors name={prefix} errors={errorsAt(form, prefix)} />
          <div className="tt-fieldset__fields">{children(prefix)}</div>
          {prefixes.length > least && (
            <Button
              kind="quiet"
              name="rows"
              value={`remove:${prefix}`}
              formAction={backTo(name)}
              unchecked
              icon={IconTrash}
            >
              {removeLabel}
              <span className="tt-hidden">: {legend(index)}</span>
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        name="rows"
        value={`add:${name}`}
        formAction={backTo(`${name}[${prefixes.length}]`)}
        unchecked
        icon={IconPlus}
      >
        {addLabel}
      </Button>
    </div>
  )
}
