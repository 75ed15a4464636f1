import type { ReactNode } from 'react'
import type { ReleasedPiece } from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { text } from './text.nl.ts'

type PiecePartProps = { piece: ReleasedPiece & { kindName: string }; action?: ReactNode }

const withWhom = ({ withMe, withOthers }: ReleasedPiece): string => {
  if (withMe) return withOthers ? text.withYouAnd(withOthers) : text.withYou
  return withOthers ? text.withOthers(withOthers) : ''
}

/** What was written down, as the person it was released to reads it. */
export function PiecePart({ piece, action }: PiecePartProps) {
  return (
    <Card
      title={piece.kindName}
      level={2}
      meta={`${text.on(dayInWords(piece.happenedOn))}. ${text.by(piece.writtenBy)} ${withWhom(piece)}`}
    >
      {piece.corrected && <p className="tt-soft">{text.corrected}</p>}
      <p className="tt-as-typed">{piece.words}</p>
      {action && <div>{action}</div>}
    </Card>
  )
}
