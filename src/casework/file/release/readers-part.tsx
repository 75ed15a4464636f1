import { type Day, dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { text } from '../text.nl.ts'

type ReadersPartProps = {
  here: string
  readers: readonly { id: string; name: string; releasedOn: Day }[]
  team: readonly string[]
  mayRelease: boolean
}

const say = text.one

/** Who may see this file, and how to take that back. */
export function ReadersPart({ here, readers, team, mayRelease }: ReadersPartProps) {
  return (
    <Card title={say.readers} level={2}>
      <p>{say.team(team)}</p>
      {readers.length === 0 && <p>{say.nobodyYet}</p>}
      {readers.map(reader => (
        <p key={reader.id}>
          {say.reads(reader.name, dayInWords(reader.releasedOn))}{' '}
          {mayRelease && (
            <a className="nl-link" href={`${here}/vrijgeven/${reader.id}`}>
              {say.withdrawRelease} <span className="tt-hidden">({reader.name})</span>
            </a>
          )}
        </p>
      ))}
    </Card>
  )
}
