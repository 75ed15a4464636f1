import { dayInWords } from '#src/kernel/day.ts'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import type { Face } from './rules.ts'
import type { ChildVoice } from './store.server.ts'
import { faceNames, text } from './text.nl.ts'

type VoicesProps = { caseId: string; voices: readonly ChildVoice[]; accountId: string }

/** What the children told, in their own words. */
export function Voices({ caseId, voices, accountId }: VoicesProps) {
  return voices.map(one => {
    const said = [
      one.face !== null && text.face(faceNames[String(one.face) as Face]),
      one.score !== null && text.score(one.score),
    ].filter(Boolean)
    return (
      <OwnVoice key={one.id} by={one.givenName ?? ''} when={dayInWords(one.toldOn)}>
        <p className="tt-as-typed">{one.words}</p>
        {said.length > 0 && <p>{said.join('. ')}</p>}
        <p className="tt-soft">
          {text.asked(one.howAsked, one.byName ?? '')}{' '}
          {one.recordedBy === accountId && (
            <a className="nl-link" href={`/huishoudens/${caseId}/veiligheid/kind/${one.id}`}>
              {text.correct}
            </a>
          )}
        </p>
      </OwnVoice>
    )
  })
}
