import type { ReactNode } from 'react'

/** Says what will be here and how to begin. */
export function Empty({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="tt-empty tt-flow">
      <p className="tt-empty__title">{title}</p>
      <div className="tt-flow">{children}</div>
      {action && <div>{action}</div>}
    </div>
  )
}
