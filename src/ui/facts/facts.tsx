import type { ReactNode } from 'react'

/** Terms with what is known about them. */
export function Facts({ items }: { items: { term: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="utrecht-data-list utrecht-data-list--html-dl tt-facts">
      {items.map(({ term, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered list never reorders
        <div className="utrecht-data-list__item tt-facts__item" key={index}>
          <dt className="utrecht-data-list__item-key">{term}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
