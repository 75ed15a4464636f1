import { type Day, dayInWords } from '#src/kernel/day.ts'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { text } from './text.nl.ts'

export type ToldScore = {
  score: number
  why: string | null
  oneHigher: string | null
  measuredOn: Day
  readOn: Day | null
}

/** What somebody told, in the own words, and whether it was read. */
export function Told({ by, told }: { by: string; told: ToldScore }) {
  const { score, why, oneHigher, measuredOn, readOn } = told
  return (
    <OwnVoice by={by} when={dayInWords(measuredOn)}>
      <p>
        <strong>{text.gave(score)}</strong>
      </p>
      {why && <p className="tt-as-typed">{why}</p>}
      {oneHigher && <p className="tt-as-typed">{text.oneHigherLine(oneHigher)}</p>}
      <p className="tt-soft">{readOn ? text.read(dayInWords(readOn)) : text.unread}</p>
    </OwnVoice>
  )
}
