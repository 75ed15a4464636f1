import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { dangerNow } from './rules.ts'
import type { DangerLine } from './store.server.ts'
import { text } from './text.nl.ts'

type DangerBannerProps = { caseId: string; steps: readonly DangerLine[]; canLook: boolean }

/** On top of a household for as long as danger is recorded and not ended. */
export function DangerBanner({ caseId, steps, canLook }: DangerBannerProps) {
  const danger = dangerNow(steps)
  if (!danger) return null
  return (
    <Notice tone="danger" title={text.now}>
      <p className="tt-as-typed">{danger.words}</p>
      <p className="tt-soft">{text.since(dayInWords(danger.on), danger.byName ?? '')}</p>
      <DangerNumbers />
      {canLook && (
        <div>
          <ButtonLink to={`/huishoudens/${caseId}/gevaar`}>{text.look}</ButtonLink>
        </div>
      )}
    </Notice>
  )
}
