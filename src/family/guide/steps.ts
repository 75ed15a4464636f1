import { may, type Permission } from '#src/access/permissions.ts'

type StepKey = 'plan' | 'agreements' | 'howAreWe' | 'when' | 'message' | 'story' | 'looked'
type Step = { key: StepKey; to: string; may: Permission }

const steps: readonly Step[] = [
  { key: 'plan', to: '/mijn/plan', may: 'family:read' },
  { key: 'agreements', to: '/mijn/afspraken', may: 'family:tell-of-plan' },
  { key: 'howAreWe', to: '/mijn/hoe-gaat-het', may: 'family:tell-how-we-are' },
  { key: 'when', to: '/mijn/wanneer', may: 'family:choose-moment' },
  { key: 'message', to: '/mijn/bericht', may: 'family:send-message' },
  { key: 'story', to: '/mijn/verhaal', may: 'family:read' },
  { key: 'looked', to: '/mijn/wie-keek', may: 'family:read' },
]

/** What somebody can do here; who reads in the name of a child says nothing in that name. */
export const stepsFor = (actor: Parameters<typeof may>[0]): Step[] =>
  steps.filter(step => may(actor, step.may))

/** Letters on paper, in points: large, for whoever reads it at a table. */
export const letters = [14, 13, 12, 11, 10.5]
