import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { nameOf } from '../../household-member/rules.ts'
import { kindNames, text } from '../text.nl.ts'
import type { Earlier } from './store.server.ts'

const say = text.earlier

const when = ({ onDay, untilDay }: Earlier) =>
  untilDay ? say.until(dayInWords(onDay), dayInWords(untilDay)) : dayInWords(onDay)

const titleOf = ({ kind, score, byWhom, about }: Earlier) =>
  [kindNames[kind], score !== null && say.score(score), about && say.who(nameOf(about)), byWhom]
    .filter(Boolean)
    .join(' · ')

type EarlierLinesProps = { caseId: string; earlier: readonly Earlier[]; canCorrect?: boolean }

/** What was laid down afterwards, each piece with where it was found and who entered it. */
export function EarlierLines({ caseId, earlier, canCorrect = false }: EarlierLinesProps) {
  return (
    <Timeline
      items={earlier.toReversed().map(one => ({
        at: one.onDay,
        when: when(one),
        title: titleOf(one),
        children: (
          <>
            <p>{one.what}</p>
            <p>
              <Badge>{text.mark}</Badge> {say.by(one.recordedByName, dayInWords(one.recordedOn), one.source)}
            </p>
            {one.fileId && (
              <p>
                <a className="nl-link" href={`/huishoudens/${caseId}/brieven-en-fotos/${one.fileId}`}>
                  {say.paper}
                </a>
              </p>
            )}
            {canCorrect && (
              <p>
                <a className="nl-link" href={`/huishoudens/${caseId}/van-eerder/${one.id}`}>
                  {say.correct}
                </a>
              </p>
            )}
          </>
        ),
      }))}
    />
  )
}
