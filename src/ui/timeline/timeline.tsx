import type { ReactNode } from 'react'

export type TimelineItem = {
  /** The machine-readable day or moment. */
  at: string
  /** The same, as people say it. */
  when: string
  title: ReactNode
  by?: ReactNode
  children?: ReactNode
  ownVoice?: boolean
}

/** What happened, in order. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="tt-timeline">
      {items.map((item, index) => (
        <li
          className={item.ownVoice ? 'tt-moment tt-moment--own-voice' : 'tt-moment'}
          // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered list never reorders
          key={index}
        >
          <p className="tt-moment__when">
            <time dateTime={item.at}>{item.when}</time>
            {item.by && <span> · {item.by}</span>}
            {item.ownVoice && <span className="tt-moment__voice"> · in eigen woorden</span>}
          </p>
          <p className="tt-moment__title">{item.title}</p>
          {item.children && <div className="tt-moment__more tt-flow">{item.children}</div>}
        </li>
      ))}
    </ol>
  )
}
