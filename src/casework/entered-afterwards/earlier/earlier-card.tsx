import { Card } from '#src/ui/card/card.tsx'
import { text } from '../text.nl.ts'
import { EarlierLines } from './earlier-lines.tsx'
import { holding, type Kind } from './rules.ts'
import type { Earlier } from './store.server.ts'

type EarlierCardProps = { caseId: string; earlier: readonly Earlier[]; kind: Kind }

/** What of one kind was there before a household was in here; nothing for most households. */
export function EarlierCard({ caseId, earlier, kind }: EarlierCardProps) {
  const ofKind = holding(earlier).filter(one => one.kind === kind)
  if (ofKind.length === 0) return null
  return (
    <Card title={text.earlier.here} level={2}>
      <EarlierLines caseId={caseId} earlier={ofKind} />
    </Card>
  )
}
