import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, idField, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** `version` is who was the fallback holder when the page was shown; empty when there was nobody. */
export const FallbackForm = z.object({
  accountId: idField(needs.fallback),
  version: z.union([z.uuid(), z.literal('niemand')]),
})

export const organisationKinds = [
  'municipality',
  'safe-home',
  'certified-institution',
  'child-protection-board',
  'experience-experts',
  'region',
  'adviser',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const OrganisationForm = z.object({
  name: text(needs.organisation, 120),
  kind: choice(organisationKinds, needs.kind),
})

/** `version` is the name that was shown. */
export const RenameForm = z.object({
  name: text(needs.organisation, 120),
  version: z.string().max(200).default(''),
})

export const gardenForm = (today: Day) =>
  z.object({
    name: text(needs.garden, 80),
    organisationId: idField(needs.whose),
    since: dayField(needs.since).refine(since => since <= today, needs.notLater),
  })
