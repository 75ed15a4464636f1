import type { ReactNode } from 'react'
import keepSaying from './client/keep-saying.js?url'
import lookOn from './client/look-on.js?url'
import { text } from './text.nl.ts'

type LiveRootProps = {
  sittingId: string
  /** How much the page showed of what happened. */
  number: number
  /** Under which name what could not be sent yet is kept in this tab; without one nothing can be said here. */
  keptAs?: string
  children: ReactNode
}

/** Around a page that lives: what comes in replaces its pieces, and what can't be sent yet waits in this tab. */
export function LiveRoot({ sittingId, number, keptAs, children }: LiveRootProps) {
  const { status } = text
  return (
    <div
      className="tt-live"
      data-live={`${sittingId}/stroom?na=${number}`}
      data-kept-as={keptAs}
      data-away={status.away}
      data-waiting={status.waiting}
      data-said={status.said}
      data-gone={status.gone}
      data-many={status.many}
    >
      <p className="tt-live-status" role="status" data-status />
      <p className="tt-hidden" role="status" data-told />
      {children}
      <script type="module" src={lookOn} />
      {keptAs && <script type="module" src={keepSaying} />}
    </div>
  )
}
