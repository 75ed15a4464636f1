import { type ReactNode, use } from 'react'
import { SpokenHere } from '#src/ui/language/spoken.ts'

type OwnVoiceProps = { by: ReactNode; when?: ReactNode; children: ReactNode }

/** Words that a family member wrote, always shown as theirs and never changed. */
export function OwnVoice({ by, when, children }: OwnVoiceProps) {
  const { words } = use(SpokenHere)
  return (
    <figure className="tt-own-voice">
      <figcaption className="tt-own-voice__by">
        {words.ownVoice} · <bdi>{by}</bdi>
        {when && <span className="tt-own-voice__when"> · {when}</span>}
      </figcaption>
      <blockquote className="tt-own-voice__words tt-flow">{children}</blockquote>
    </figure>
  )
}
