import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import type { Piece } from '../store.server.ts'
import { text } from '../text.nl.ts'
import type { viewsOf } from './store.server.ts'

type View = Awaited<ReturnType<typeof viewsOf>>[number]
type ViewsPartProps = { here: string; piece: Piece; views: readonly View[] }

const say = text.one

/** How people of the family see it, beside what we wrote. */
export function ViewsPart({ here, piece, views }: ViewsPartProps) {
  if (views.length === 0) return null
  return (
    <Section title={say.views}>
      {views.map(view => (
        <div className="tt-flow" key={view.id}>
          <OwnVoice by={view.name} when={dayInWords(dayOf(view.toldAt))}>
            <p className="tt-as-typed">{view.words}</p>
          </OwnVoice>
          {view.versionId !== piece.id && <p className="tt-soft">{say.beside}</p>}
          {view.readAt === null && (
            <div>
              <ButtonLink to={`${here}/eigen-kijk/${view.id}`}>{say.read}</ButtonLink>
            </div>
          )}
        </div>
      ))}
    </Section>
  )
}
