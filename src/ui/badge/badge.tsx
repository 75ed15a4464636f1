import type { ReactNode } from 'react'
import { Icon, type IconLike } from '#src/ui/icon/icon.tsx'
import { type Tone, toneIcon } from '#src/ui/icon/tones.ts'

type BadgeProps = { tone?: Tone | 'plain'; icon?: IconLike; children: ReactNode }

/** A short state in words; a tone adds its own icon. */
export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  const shown = icon ?? (tone === 'plain' ? undefined : toneIcon[tone])
  return (
    <span className={`nl-data-badge tt-badge tt-tone-${tone}`}>
      {shown && <Icon icon={shown} size={16} />}
      {children}
    </span>
  )
}
