import type { ReactNode } from 'react'
import type { ReleasedPiece } from '#src/casework/public.ts'
import { Card } from '#src/ui/card/card.tsx'
import { asTyped, Said, TypedText } from '#src/ui/language/said.tsx'
import type { Words } from '../language/languages.ts'
import { useWords } from '../language/words.ts'

type PiecePartProps = { piece: ReleasedPiece; action?: ReactNode }

function withWhom({ withMe, withOthers }: ReleasedPiece, text: Words['ourStory']): string {
  const others = withOthers && asTyped(withOthers)
  if (withMe) return others ? text.withYouAnd(others) : text.withYou
  return others ? text.withOthers(others) : ''
}

/** What was written down, as the person it was released to reads it. */
export function PiecePart({ piece, action }: PiecePartProps) {
  const { ourStory: text, names, day } = useWords()
  return (
    <Card
      title={names.journalKinds[piece.kind]}
      level={2}
      meta={
        <Said>
          {`${text.on(day(piece.happenedOn))}. ${text.by(asTyped(piece.writtenBy))} ${withWhom(piece, text)}`}
        </Said>
      }
    >
      {piece.corrected && <p className="tt-soft">{text.corrected}</p>}
      <TypedText>{piece.words}</TypedText>
      {action && <div>{action}</div>}
    </Card>
  )
}
