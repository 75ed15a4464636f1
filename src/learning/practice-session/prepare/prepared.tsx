import { Card } from '#src/ui/card/card.tsx'
import { text } from '../text.nl.ts'
import type { PreparedCase } from './store.server.ts'

const say = text.page

type PreparedProps = {
  session: { id: string }
  prepared: readonly PreparedCase[]
  isPlanned: boolean
  canPrepare: boolean
  me: string
}

/** The households of a session with the question to the group; who asked it can take it back until the session. */
export function Prepared({ session, prepared, isPlanned, canPrepare, me }: PreparedProps) {
  if (prepared.length === 0 && !isPlanned) return null
  return (
    <Card title={isPlanned ? say.prepared : say.wasPrepared} level={2}>
      {prepared.length === 0 && <p className="tt-soft">{say.nothingPrepared}</p>}
      {prepared.map(one => (
        <div key={one.id}>
          <p className="tt-meta">
            <strong>
              {one.pseudonym}, {one.gardenName}
            </strong>
            <span>{one.preparedBy}</span>
            {canPrepare && one.preparedById === me && (
              <a className="nl-link" href={`/praktijk/bijeenkomsten/${session.id}/inbrengen/${one.id}`}>
                {say.withdraw}
                <span className="tt-hidden">: {one.pseudonym}</span>
              </a>
            )}
          </p>
          <p className="tt-as-typed">{one.question}</p>
        </div>
      ))}
    </Card>
  )
}
