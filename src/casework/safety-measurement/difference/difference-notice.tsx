import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { differenceToTalkAbout } from '../rules.ts'
import type { RatedMeasurement } from '../store.server.ts'
import { talkAbout } from './rules.ts'
import type { Talk } from './store.server.ts'
import { text } from './text.nl.ts'

type DifferenceNoticeProps = {
  caseId: string
  current: readonly RatedMeasurement[]
  talks: readonly Talk[]
}

/** A difference to talk about, or what came of talking about it. */
export function DifferenceNotice({ caseId, current, talks }: DifferenceNoticeProps) {
  const difference = differenceToTalkAbout(current)
  if (!difference) return null
  const { high, low } = difference
  const talk = talkAbout(difference, talks)
  if (talk) {
    return (
      <div className="tt-flow">
        <p>{text.talked(high.raterName, low.raterName, dayInWords(talk.talkedOn))}:</p>
        <p className="tt-as-typed">{talk.words}</p>
      </div>
    )
  }
  return (
    <Notice tone="notice" title={text.title}>
      <p>{text.difference(high.raterName, high.score, low.raterName, low.score)}</p>
      <div>
        <ButtonLink to={`/huishoudens/${caseId}/veiligheid/besproken`}>{text.step}</ButtonLink>
      </div>
    </Notice>
  )
}
