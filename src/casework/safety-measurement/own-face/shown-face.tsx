import { dayInWords } from '#src/kernel/day.ts'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import type { Face } from '../child-voice/rules.ts'
import { faceNames } from '../child-voice/text.nl.ts'
import type { ShownFace as Shown } from './store.server.ts'
import { text } from './text.nl.ts'

const faceName = (face: number): string => faceNames[String(face) as Face]

/** What somebody showed, in the own hand. */
export function ShownFace({ one }: { one: Shown }) {
  return (
    <OwnVoice by={one.who} when={dayInWords(one.toldOn)}>
      {one.words && <p className="tt-as-typed">{one.words}</p>}
      {one.face !== null && <p>{text.chose(faceName(one.face))}</p>}
      <p className="tt-soft">{text.own}</p>
    </OwnVoice>
  )
}
