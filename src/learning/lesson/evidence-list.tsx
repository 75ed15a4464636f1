import { dayShort } from '#src/kernel/day.ts'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { CorrectionLines } from '../observation/correction-lines.tsx'
import type { Lesson } from './store.server.ts'
import { directionShort, perspectiveNames, text } from './text.nl.ts'

type Evidence = Lesson['evidence'][number]

/** Pieces of evidence with the household's pseudonym, whose experience it is, and when. */
export function EvidenceList({ evidence, empty }: { evidence: readonly Evidence[]; empty: string }) {
  if (evidence.length === 0) return <p className="tt-soft">{empty}</p>
  return (
    <Timeline
      items={evidence.map(one => ({
        at: one.seenOn,
        when: dayShort(one.seenOn),
        by: [
          perspectiveNames[one.perspective],
          ...(one.direction === 'nuance' ? [directionShort.nuance] : []),
        ].join(' · '),
        title: one.pseudonym ? `${one.pseudonym}, ${one.gardenName}` : text.region,
        children: (
          <>
            <p className="tt-as-typed">{one.text}</p>
            <CorrectionLines corrections={one.corrections} />
          </>
        ),
      }))}
    />
  )
}
