import { familyRoleNames } from '../../household/text.nl.ts'
import { nameOf } from '../../household-member/rules.ts'
import { text } from '../text.nl.ts'
import type { ConsultationView } from './store.server.ts'

/** Somebody of a consultation by name, and what that person is to the family or the team. */
export function whoIs(one: ConsultationView['participants'][number]): { name: string; what: string } {
  if (one.familyRole) return { name: nameOf(one), what: familyRoleNames[one.familyRole] }
  if (one.otherName) return { name: one.otherName, what: one.relation ?? '' }
  return { name: one.accountName ?? '', what: one.organisation ?? text.page.team }
}
