import type { FormState } from '#src/kernel/form.ts'
import { errorsAt, formWith } from '#src/kernel/form.ts'
import { Button } from '#src/ui/button/button.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { ErrorSummary } from '#src/ui/form/error-summary.tsx'
import { Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { text as family } from './family-time/text.nl.ts'
import { kindsOf, lineKinds, longestWords, type Step } from './rules.ts'
import { kindNames, text } from './text.nl.ts'
import { text as withdrawal } from './withdrawal/text.nl.ts'

const { say } = text

type SayFormProps = { form: FormState | undefined; step: Step; sittingId: string }

/**
 * Says something: to whom is the button that is pressed, so that nobody tells everybody by a choice that stood there
 * already. It stands outside the pieces: what comes in never touches it.
 */
export function SayForm({ form, step, sittingId }: SayFormProps) {
  const shown = form ?? formWith({ kind: kindsOf[step][0] ?? '' })
  return (
    <section className="tt-live-say" aria-labelledby="zeg-iets" data-say>
      <h2 className="nl-heading nl-heading--level-3" id="zeg-iets">
        {say.title}
      </h2>
      <form className="tt-form" method="post" noValidate>
        <Hidden name="what" value="say" />
        <input type="hidden" name="once" value={crypto.randomUUID()} />
        <ErrorSummary errors={shown.errors} isKept />
        {errorsAt(shown, 'audience').map(error => (
          <p key={error} id="field-audience" tabIndex={-1} className="tt-soft">
            {error}
          </p>
        ))}
        <Radios
          form={shown}
          name="kind"
          legend={say.kind}
          options={lineKinds.map(value => ({ value, label: kindNames[value].one }))}
        />
        <TextArea form={shown} name="words" label={say.words} rows={3} maxLength={longestWords} />
        <div className="utrecht-button-group tt-form__buttons tt-live-to-each-other">
          <Button kind="primary" name="audience" value="family">
            {family.sayMine}
          </Button>
        </div>
        <div className="utrecht-button-group tt-form__buttons tt-live-to-all">
          <Button kind="primary" name="audience" value="everyone">
            {say.everyone}
          </Button>
          <Button name="audience" value="facilitator">
            {say.facilitator}
          </Button>
        </div>
      </form>
      {/* Shown by the script, for what was just said from here. */}
      <a className="nl-link tt-live-undo" href={sittingId} data-undo={`${sittingId}/regel/`} hidden>
        {withdrawal.link}
        <span className="tt-hidden">{withdrawal.linkOf}</span>
      </a>
    </section>
  )
}

/** Down to the form: what is on the table comes first, also where that is a lot. */
export const WayToSay = () => (
  <a className="nl-link tt-live-jump" href="#zeg-iets" data-say-way>
    {say.title}
  </a>
)
