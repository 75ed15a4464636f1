import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icon/icon.tsx'

export type LinkListItem = { to: string; title: ReactNode; note?: ReactNode; badge?: ReactNode }

/** Places to go, one a line; the whole line can be pressed. */
export function LinkList({ items }: { items: LinkListItem[] }) {
  return (
    <ul className="utrecht-link-list utrecht-link-list--html-ul tt-link-list">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may lead to one place, and a server-rendered list never reorders
        <li className="utrecht-link-list__item tt-link-list__item" key={index}>
          <span className="tt-link-list__words">
            <a className="nl-link utrecht-link-list__link tt-link-list__link" href={item.to}>
              {item.title}
            </a>
            {item.note && <span className="tt-link-list__note">{item.note}</span>}
          </span>
          {item.badge && <span className="tt-link-list__badge">{item.badge}</span>}
          <Icon icon={IconChevronRight} />
        </li>
      ))}
    </ul>
  )
}
