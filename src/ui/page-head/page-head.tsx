import type { ReactNode } from 'react'
import { type Crumb, Crumbs } from '#src/ui/frame/crumbs.tsx'

type PageHeadProps = {
  title: string
  /** What the tab and the browser's history say, where the title would tell who reads along too much. */
  tab?: string
  crumbs?: Crumb[]
  lead?: ReactNode
  meta?: ReactNode
  next?: ReactNode
}

/** What the page is about, and the one step that follows; on a phone that step stays in reach below. */
export function PageHead({ title, tab, crumbs, lead, meta, next }: PageHeadProps) {
  return (
    <div className="tt-page-head">
      <title>{tab ?? title}</title>
      <div className="tt-page-head__words">
        {crumbs && <Crumbs crumbs={crumbs} />}
        <h1 className="nl-heading nl-heading--level-1">{title}</h1>
        {lead && <p className="nl-paragraph nl-paragraph--lead tt-page-head__lead">{lead}</p>}
        {meta && <div className="tt-meta">{meta}</div>}
      </div>
      {next && <div className="tt-page-head__next">{next}</div>}
    </div>
  )
}
