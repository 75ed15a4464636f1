import { type Score, scores } from './rules.ts'
import { scoreNames } from './text.nl.ts'

const step = 14

/** How favourable something is, as a word with a small bar beside it. */
export function ScoreBar({ score }: { score: Score }) {
  return (
    <span className="tt-score-bar">
      <svg width={scores.length * step - 2} height="8" aria-hidden="true">
        {scores.map(one => (
          <rect
            className={one <= score ? 'tt-score-bar__full' : 'tt-score-bar__empty'}
            key={one}
            x={(one - 1) * step + 0.5}
            y="0.5"
            width={step - 3}
            height="7"
            rx="1.5"
          />
        ))}
      </svg>
      <span>{scoreNames[score]}</span>
    </span>
  )
}
