import type { Day } from '#src/kernel/day.ts'
import { asTyped, Said, TypedText } from '#src/ui/language/said.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { useWords } from '../language/words.ts'

export type ToldScore = {
  score: number
  why: string | null
  oneHigher: string | null
  measuredOn: Day
  readOn: Day | null
}

/** What somebody told, in the own words, and whether it was read. */
export function Told({ by, told }: { by: string; told: ToldScore }) {
  const { howAreWe: text, day } = useWords()
  const { score, why, oneHigher, measuredOn, readOn } = told
  return (
    <OwnVoice by={by} when={day(measuredOn)}>
      <p>
        <strong>{text.gave(score)}</strong>
      </p>
      {why && <TypedText own>{why}</TypedText>}
      {oneHigher && (
        <p className="tt-as-typed">
          <Said own>{text.oneHigherLine(asTyped(oneHigher))}</Said>
        </p>
      )}
      <p className="tt-soft">{readOn ? text.read(day(readOn)) : text.unread}</p>
    </OwnVoice>
  )
}
