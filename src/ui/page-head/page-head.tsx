import type { ReactNode } from 'react'
import { type Crumb, Crumbs } from '#src/ui/frame/crumbs.tsx'
import { How, type HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

type PageHeadProps = {
  title: string
  /** What the tab and the browser's history say, where the title would tell who reads along too much. */
  tab?: string
  crumbs?: Crumb[]
  lead?: ReactNode
  meta?: ReactNode
  /** What somebody should know before a hard step. */
  how?: HowItWorks
  next?: ReactNode
}

/** What the page is about, and the one step that follows; on a phone that step stays in reach below. */
export function PageHead({ title, tab, crumbs, lead, meta, how, next }: PageHeadProps) {
  return (
    <div className="tt-page-head">
      <title>{tab ?? title}</title>
      <div className="tt-page-head__words">
        {crumbs && <Crumbs crumbs={crumbs} />}
        <h1 className="nl-heading nl-heading--level-1">{title}</h1>
        {lead && <p className="nl-paragraph nl-paragraph--lead tt-page-head__lead">{lead}</p>}
        {meta && <div className="tt-meta">{meta}</div>}
        {how && <How it={how} />}
      </div>
      {next && <div className="tt-page-head__next">{next}</div>}
    </div>
  )
}
