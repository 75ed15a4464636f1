import { textAt } from '#src/kernel/form.ts'
import { type ChoiceProps, ChoiceShell } from './fieldset.tsx'
import { fieldId } from './names.ts'

const scores = Array.from({ length: 11 }, (_, score) => score)

type ScaleFieldProps = ChoiceProps & {
  /** What 0 means, in words. */
  low: string
  /** What 10 means, in words. */
  high: string
}

function Score({
  name,
  score,
  word,
  checked,
}: {
  name: string
  score: number
  word?: string
  checked: boolean
}) {
  const id = score === 0 ? fieldId(name) : `${fieldId(name)}-${score}`
  return (
    <label className="tt-score" htmlFor={id}>
      <input
        className="tt-score__input"
        type="radio"
        id={id}
        name={name}
        value={score}
        defaultChecked={checked}
      />
      <span className="tt-score__face">
        {score}
        {word && <span className="tt-hidden">: {word}</span>}
      </span>
    </label>
  )
}

/** A number from 0 to 10, with words at both ends. */
export function ScaleField({ low, high, ...choice }: ScaleFieldProps) {
  const chosen = textAt(choice.form, choice.name)
  const words = new Map([
    [0, low],
    [10, high],
  ])
  return (
    <ChoiceShell {...choice} group="radiogroup">
      <div className="tt-scale">
        <div className="tt-scale__scores">
          {scores.map(score => (
            <Score
              key={score}
              name={choice.name}
              score={score}
              word={words.get(score)}
              checked={chosen === String(score)}
            />
          ))}
        </div>
        <div className="tt-scale__ends" aria-hidden="true">
          <span>
            <b>0</b> {low}
          </span>
          <span>
            <b>10</b> {high}
          </span>
        </div>
      </div>
    </ChoiceShell>
  )
}
