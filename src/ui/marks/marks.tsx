import {
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconMessageCircle,
} from '@tabler/icons-react'
import { use } from 'react'
import { Icon, type IconLike } from '#src/ui/icon/icon.tsx'
import type { Tone } from '#src/ui/icon/tones.ts'
import { SpokenHere } from '#src/ui/language/spoken.ts'

type Face = { icon: IconLike; tone: Tone | 'plain' }

const marks = {
  agree: { icon: IconCircleCheck, tone: 'good' },
  partly: { icon: IconCircleHalf2, tone: 'attention' },
  disagree: { icon: IconMessageCircle, tone: 'notice' },
  none: { icon: IconCircleDashed, tone: 'plain' },
} satisfies Record<string, Face>

const statuses = {
  met: { icon: IconCircleCheck, tone: 'good' },
  partly: { icon: IconCircleHalf2, tone: 'attention' },
  unmet: { icon: IconCircle, tone: 'plain' },
} satisfies Record<string, Face>

function Word({ word, icon, tone }: Face & { word: string }) {
  return (
    <span className={`tt-mark tt-tone-${tone}`}>
      <Icon icon={icon} />
      {word}
    </span>
  )
}

/** What somebody thinks of it; disagreement is a voice, not an alarm. */
export function Mark({ mark }: { mark: keyof typeof marks }) {
  return <Word {...marks[mark]} word={use(SpokenHere).words.marks[mark]} />
}

/** How far a safety condition is true. */
export function Status({ status }: { status: keyof typeof statuses }) {
  return <Word {...statuses[status]} word={use(SpokenHere).words.statuses[status]} />
}
