import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icon/icon.tsx'

type FoldProps = { summary: ReactNode; count?: number; open?: boolean; children: ReactNode }

/** What may wait on a phone, behind one line; where there is room it stands open, without that line. */
export function PhoneFold({ summary, children }: Pick<FoldProps, 'summary' | 'children'>) {
  return (
    <details className="tt-fold tt-fold--phone">
      <summary className="tt-fold__summary">
        <Icon icon={IconChevronRight} />
        <span>{summary}</span>
      </summary>
      <div className="tt-fold__inside tt-flow">{children}</div>
    </details>
  )
}

/** What may wait, behind one line that says what it is and how much. */
export function Fold({ summary, count, open, children }: FoldProps) {
  return (
    <details className="tt-fold" open={open}>
      <summary className="tt-fold__summary">
        <Icon icon={IconChevronRight} />
        <span>
          {summary}
          {count !== undefined && <span className="tt-fold__count"> ({count})</span>}
        </span>
      </summary>
      <div className="tt-fold__inside tt-stack">{children}</div>
    </details>
  )
}
