import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import type { Thing, ThingKind } from './rules.ts'
import type { Proof } from './store.server.ts'
import { text, thingNames } from './text.nl.ts'

const say = text.onRequest

type DestructionPartProps = { things: readonly Thing[]; proof: Proof | undefined; paper: string | null }

/** How far a request for destroying is: what was chosen, or the proof that it is gone. */
export function DestructionPart({ things, proof, paper }: DestructionPartProps) {
  const waiting = things.filter(one => one.decided === null).length
  const goes = things.filter(one => one.decided?.choice === 'destroy').length
  const stays = things.length - waiting - goes
  if (!proof && goes + stays === 0) return null
  return (
    <Card title={say.title} level={2}>
      {proof ? (
        <>
          <p>{say.done(dayInWords(proof.on), proof.carriedOutBy, proof.lookedBy)}</p>
          <Facts
            items={Object.entries(proof.destroyed).map(([kind, count]) => ({
              term: thingNames[kind as ThingKind],
              value: String(count),
            }))}
          />
          {paper && (
            <p>
              <a className="nl-link" href={paper}>
                {say.proof}
              </a>
            </p>
          )}
        </>
      ) : (
        <>
          <p>{say.chosen(goes, stays)}</p>
          {waiting > 0 && <p>{say.toDecide(waiting)}</p>}
        </>
      )}
    </Card>
  )
}
