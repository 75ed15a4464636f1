import type { IconProps } from '@tabler/icons-react'
import { type ComponentType, createElement, isValidElement, type ReactElement } from 'react'

/** A Tabler icon, given as component (`IconPlus`) or as element. */
export type IconLike = ComponentType<IconProps> | ReactElement

/** An icon beside words: never read aloud, never alone. */
export function Icon({ icon, size = 20 }: { icon: IconLike; size?: number }) {
  const picture = isValidElement(icon) ? icon : createElement(icon, { size, stroke: 1.75 })
  return (
    <span className="tt-icon" aria-hidden="true">
      {picture}
    </span>
  )
}
