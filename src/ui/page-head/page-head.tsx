import type { ReactNode } from 'react'
import { type Crumb, Crumbs } from '#src/ui/frame/crumbs.tsx'

type PageHeadProps = { title: string; crumbs?: Crumb[]; lead?: ReactNode; meta?: ReactNode; next?: ReactNode }

/** What the page is about, and the one step that follows; on a phone that step stays in reach below. */
export function PageHead({ title, crumbs, lead, meta, next }: PageHeadProps) {
  return (
    <div className="tt-page-head">
      <title>{title}</title>
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
