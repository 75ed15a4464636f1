import type { Look } from '#src/kernel/look.ts'
import type { DangerLines } from '#src/ui/notice/numbers.nl.ts'
import type { Settings } from './settings.ts'

/** What somebody is in the region; one person may have several roles. Dutch names stand in role-names.nl.ts. */
export const roles = [
  'caseworker',
  'behavioural-scientist',
  'safe-home-worker',
  'certified-institution-worker',
  'adviser',
  'experience-expert',
  'project-leader',
  'project-group-member',
  'ambassador',
  'policy-adviser',
  'functional-administrator',
  'privacy-officer',
  'national-reader',
  'family-member',
  'family-representative',
] as const
export type Role = (typeof roles)[number]

/** Who asks, in one request. */
export type Actor = {
  readonly sessionId: string
  readonly accountId: string
  readonly regionId: string
  readonly regionName: string
  readonly familyPageName: string
  /** Where this region's families leave to, at one press. */
  readonly quickExitAddress: string
  /** Whom this region's people call in danger. */
  readonly dangerLines: DangerLines
  /** How this region's pages look and speak. */
  readonly look: Look
  readonly kind: 'professional' | 'family'
  readonly name: string
  /** In which somebody of a family reads the pages, by its code. */
  readonly language: string
  readonly organisationId: string | null
  readonly personId: string | null
  readonly roles: readonly Role[]
  readonly settings: Settings
  /** How much is new for this person, counted no further than 100. */
  readonly unreadNotices: number
}
