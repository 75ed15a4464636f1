import { type ReactNode, useId } from 'react'

type ColumnsProps = { first?: ReactNode; main: ReactNode; side: ReactNode }

/** The main story with what belongs beside it; on a phone one under the other: first, side, main where there is a first. */
export function Columns({ first, main, side }: ColumnsProps) {
  if (first)
    return (
      <div className="tt-columns tt-columns--first">
        <div className="tt-columns__first">{first}</div>
        <div className="tt-stack tt-columns__side">{side}</div>
        <div className="tt-stack tt-columns__main">{main}</div>
      </div>
    )
  return (
    <div className="tt-columns">
      <div className="tt-stack tt-columns__main">{main}</div>
      <div className="tt-stack tt-columns__side">{side}</div>
    </div>
  )
}

export function Stack({ children }: { children: ReactNode }) {
  return <div className="tt-stack">{children}</div>
}

/** Cards beside each other, as many as fit. */
export function Grid({ children }: { children: ReactNode }) {
  return <div className="tt-grid">{children}</div>
}

type SectionProps = { title: ReactNode; action?: ReactNode; children: ReactNode; id?: string }

/** A named part of the page. */
export function Section({ title, action, children, id }: SectionProps) {
  const headingId = useId()
  return (
    <section className="tt-section" id={id} aria-labelledby={headingId}>
      <div className="tt-section__head">
        <h2 className="nl-heading nl-heading--level-2" id={headingId}>
          {title}
        </h2>
        {action && <div className="tt-section__action">{action}</div>}
      </div>
      <div className="tt-stack">{children}</div>
    </section>
  )
}
