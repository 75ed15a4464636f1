import { type ReactNode, use } from 'react'
import type { FormState } from '#src/kernel/form.ts'
import { Button } from '#src/ui/button/button.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { FormAction } from './action.ts'
import { ErrorSummary } from './error-summary.tsx'

type FormProps = {
  form: FormState
  /** What the person had in view, so that somebody else's change is noticed. */
  version?: string | number
  action?: string
  /** What the button does, as a verb: 'Leg gesprek vast'. */
  submit: string
  /** Outlined where the page has something more urgent to do. */
  kind?: 'primary' | 'secondary'
  cancelTo?: string
  /** For a form with a file in it. */
  withFile?: boolean
  /** Says so when something is refused: what was typed still stands there. */
  isKept?: boolean
  secondary?: ReactNode
  children: ReactNode
}

/** A form that works without scripts and says on top what still needs attention. */
export function Form({
  form,
  version,
  action,
  submit,
  kind = 'primary',
  cancelTo,
  withFile,
  isKept = true,
  secondary,
  children,
}: FormProps) {
  const { words } = use(SpokenHere)
  const sentTo = action ?? form.sentTo
  return (
    <FormAction value={sentTo ?? ''}>
      <form
        className="tt-form"
        method="post"
        action={sentTo}
        encType={withFile ? 'multipart/form-data' : undefined}
        noValidate
      >
        {/* Enter in a field presses the first button of a form: this one, not one that removes a row. */}
        <button type="submit" className="tt-hidden" tabIndex={-1} aria-hidden="true">
          {submit}
        </button>
        {/* Makes a second press of the same button harmless: each page that is sent has its own. */}
        <input type="hidden" name="once" value={crypto.randomUUID()} />
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <ErrorSummary errors={form.errors} isKept={isKept} />
        {children}
        <div className="utrecht-button-group tt-form__buttons">
          <Button kind={kind}>{submit}</Button>
          {secondary}
          {cancelTo && (
            <a className="nl-link tt-form__cancel" href={cancelTo}>
              {words.cancel}
            </a>
          )}
        </div>
      </form>
    </FormAction>
  )
}
