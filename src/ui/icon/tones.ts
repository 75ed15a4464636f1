import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'

/** What a colour says; the word and the icon say it too. */
export type Tone = 'danger' | 'attention' | 'good' | 'notice'

export const toneIcon = {
  danger: IconAlertOctagon,
  attention: IconAlertTriangle,
  good: IconCircleCheck,
  notice: IconInfoCircle,
} satisfies Record<Tone, unknown>
