import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import type { Piece } from '../store.server.ts'
import { text } from '../text.nl.ts'
import type { readersOf } from './store.server.ts'

type Reader = Awaited<ReturnType<typeof readersOf>>[number]
type ReadersPartProps = {
  here: string
  piece: Piece
  readers: readonly Reader[]
  team: readonly string[]
  can: { release: boolean }
}

const say = text.one

/** Who reads this piece, and how to take that back. */
export function ReadersPart({ here, piece, readers, team, can }: ReadersPartProps) {
  return (
    <Card title={say.readers} level={2}>
      <p>{piece.teamReason === null ? text.readers.team(team) : say.teamOnly(piece.teamReason)}</p>
      {readers.length === 0 && piece.teamReason === null && <p>{say.nobodyYet}</p>}
      {readers.map(reader => (
        <p key={reader.id}>
          {reader.thingId === piece.id
            ? say.reads(reader.name, dayInWords(reader.releasedOn))
            : say.readsEarlier(reader.name)}{' '}
          {can.release && (
            <a className="nl-link" href={`${here}/vrijgeven/${reader.id}`}>
              {say.withdraw} <span className="tt-hidden">({reader.name})</span>
            </a>
          )}
        </p>
      ))}
    </Card>
  )
}
