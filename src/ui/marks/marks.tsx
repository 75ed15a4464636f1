import {
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconMessageCircle,
} from '@tabler/icons-react'
import { Icon, type IconLike } from '#src/ui/icon/icon.tsx'
import type { Tone } from '#src/ui/icon/tones.ts'

type Face = { word: string; icon: IconLike; tone: Tone | 'plain' }

const marks = {
  agree: { word: 'mee eens', icon: IconCircleCheck, tone: 'good' },
  partly: { word: 'deels', icon: IconCircleHalf2, tone: 'attention' },
  disagree: { word: 'niet mee eens', icon: IconMessageCircle, tone: 'notice' },
  none: { word: 'nog niet gevraagd', icon: IconCircleDashed, tone: 'plain' },
} satisfies Record<string, Face>

const statuses = {
  met: { word: 'voldaan', icon: IconCircleCheck, tone: 'good' },
  partly: { word: 'deels', icon: IconCircleHalf2, tone: 'attention' },
  unmet: { word: 'nog niet', icon: IconCircle, tone: 'plain' },
} satisfies Record<string, Face>

function Word({ word, icon, tone }: Face) {
  return (
    <span className={`tt-mark tt-tone-${tone}`}>
      <Icon icon={icon} />
      {word}
    </span>
  )
}

/** What somebody thinks of it; disagreement is a voice, not an alarm. */
export function Mark({ mark }: { mark: keyof typeof marks }) {
  return <Word {...marks[mark]} />
}

/** How far a safety condition is true. */
export function Status({ status }: { status: keyof typeof statuses }) {
  return <Word {...statuses[status]} />
}
