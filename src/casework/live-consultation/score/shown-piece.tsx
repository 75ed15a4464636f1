import { ButtonLink } from '#src/ui/button/button.tsx'
import { text as family } from '../family-time/text.nl.ts'
import type { Showing } from '../pieces.tsx'
import { numbersShown } from '../private/rules.ts'
import type { Beside } from '../private/store.server.ts'
import { text } from './text.nl.ts'

const scale = Array.from({ length: 11 }, (_, number) => number)

/** Which numbers there are, as a set: nothing tells whose, how often, or who gave none. */
function ShownNumbers({ numbers }: { numbers: readonly number[] }) {
  return (
    <div className="tt-live-numbers">
      <p className="tt-hidden">{text.screen.numbers(numbers)}</p>
      <ol className="tt-live-numbers__scale" aria-hidden="true">
        {scale.map(number => (
          <li
            key={number}
            className={numbers.includes(number) ? 'tt-live-number tt-live-number--given' : 'tt-live-number'}
          >
            {number}
          </li>
        ))}
      </ol>
      <p className="tt-live-numbers__ends" aria-hidden="true">
        <span>0 {text.low}</span>
        <span>10 {text.high}</span>
      </p>
    </div>
  )
}

/** At the step about numbers: how everybody gives one, and what is shown of them. */
export function ShownPiece({ facts: beside, step, sittingId, who }: Showing<Beside>) {
  const numbers = numbersShown(beside)
  if (step === 'family-time' && who === 'leads')
    return (
      <ButtonLink to={`${sittingId}/besloten`} kind="primary">
        {family.link}
      </ButtonLink>
    )
  if (step !== 'scale' && !numbers) return null
  const { self } = beside
  return (
    <section className="tt-live-kind" data-says={numbers ? text.screen.shown : undefined}>
      {step !== 'scale' && <h3 className="nl-heading nl-heading--level-3">{text.screen.title}</h3>}
      {numbers ? (
        <>
          <ShownNumbers numbers={numbers} />
          <p className="tt-soft">{text.screen.shown}</p>
        </>
      ) : (
        <p>{self?.isChild ? text.screen.askChild : text.screen.ask}</p>
      )}
      {step === 'scale' && self?.seatId && (
        <ButtonLink to={`${sittingId}/cijfer`} kind="primary">
          {text.own.link}
        </ButtonLink>
      )}
    </section>
  )
}
