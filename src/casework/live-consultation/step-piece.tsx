import { Button, ButtonLink } from '#src/ui/button/button.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import type { Showing } from './pieces.tsx'
import { kindsOf, nextStep, type Step, stepBefore, steps } from './rules.ts'
import type { Talk } from './store.server.ts'
import { stepLeads, stepNames, text } from './text.nl.ts'

const shownSteps: readonly Step[] = steps.filter(step => step !== 'closed')

/** Where the meeting stands, on every screen; who leads moves it on. */
export function StepPiece({ facts: talk, who, sittingId }: Showing<Talk>) {
  const { step, aim } = talk
  const at = shownSteps.indexOf(step)
  return (
    <div
      className="tt-live-step"
      data-step={step}
      data-kind={kindsOf[step][0]}
      data-says={text.now(stepNames[step])}
    >
      {at >= 0 && (
        <>
          <p className="tt-meta">{text.place(at + 1, shownSteps.length)}</p>
          <progress className="tt-live-step__way" value={at + 1} max={shownSteps.length} aria-hidden="true" />
        </>
      )}
      <h2 className="nl-heading nl-heading--level-2">{stepNames[step]}</h2>
      <p>{stepLeads[step]}</p>
      {step === 'welcome' && (
        <div className="tt-live-aim">
          <p className="tt-meta">{text.aim}</p>
          <p className="tt-as-typed">{aim}</p>
        </div>
      )}
      {who === 'leads' && step !== 'closed' && <Moving step={step} sittingId={sittingId} />}
    </div>
  )
}

function Moving({ step, sittingId }: { step: Step; sittingId: string }) {
  const [back, on] = [stepBefore(step), nextStep(step)]
  return (
    <>
      <div className="utrecht-button-group tt-live-step__moves">
        {back && <MoveTo step={back} kind="secondary" label={text.lead.before(stepNames[back])} />}
        {on === 'closed' && (
          <ButtonLink to={`${sittingId}/sluiten`} kind="primary">
            {text.lead.close}
          </ButtonLink>
        )}
        {on && on !== 'closed' && <MoveTo step={on} kind="primary" label={text.lead.next(stepNames[on])} />}
      </div>
      <Fold summary={text.lead.all}>
        <ol className="tt-live-steps">
          {shownSteps.map(one => (
            <li key={one} aria-current={one === step ? 'step' : undefined}>
              {one === step ? (
                <strong>{stepNames[one]}</strong>
              ) : (
                <MoveTo step={one} kind="quiet" label={stepNames[one]} />
              )}
            </li>
          ))}
        </ol>
      </Fold>
    </>
  )
}

const MoveTo = ({
  step,
  kind,
  label,
}: {
  step: Step
  kind: 'primary' | 'secondary' | 'quiet'
  label: string
}) => (
  <form method="post" className="tt-action-form">
    <Hidden name="what" value="move" />
    <Hidden name="once" value={crypto.randomUUID()} />
    <Hidden name="step" value={step} />
    <Button kind={kind}>{label}</Button>
  </form>
)
