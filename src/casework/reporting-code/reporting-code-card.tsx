import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { codeAddress } from './addresses.ts'
import { nextStep } from './rules.ts'
import type { ReportingCode } from './store.server.ts'
import { stepNames, text } from './text.nl.ts'

type ReportingCodeCardProps = { caseId: string; codes: readonly ReportingCode[] }

/** Each time the reporting code was gone through, with its outcome or its next step. */
export function ReportingCodeCard({ caseId, codes }: ReportingCodeCardProps) {
  return (
    <Card
      title={text.title}
      level={2}
      action={<ButtonLink to={`/huishoudens/${caseId}/meldcode/nieuw`}>{text.begin}</ButtonLink>}
    >
      <p>{text.nothingSent}</p>
      {codes.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <LinkList
          items={codes.map(code => {
            const next = nextStep(code.steps)
            const decision = code.steps.at(-1)?.decision
            return {
              to: codeAddress(caseId, code.id),
              title: text.of(dayInWords(code.begunOn)),
              note: next ? text.running(stepNames[next]) : undefined,
              badge: decision && <Badge>{text.outcome[decision]}</Badge>,
            }
          })}
        />
      )}
    </Card>
  )
}
