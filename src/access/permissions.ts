import type { Actor, Role } from './actor.ts'

/** How somebody takes part in a household. */
export type Part = 'contact-person' | 'duo-partner' | 'team-member'

/** Who may do something: by role, within a household by the part one has in it, or by both. */
type Rule = { readonly roles?: readonly Role[]; readonly parts?: readonly Part[] }

const anyPart = ['contact-person', 'duo-partner', 'team-member'] as const
const closest = ['contact-person', 'duo-partner'] as const
const caseRoles = [
  'caseworker',
  'behavioural-scientist',
  'safe-home-worker',
  'certified-institution-worker',
] as const
// Who works on a household and writes in it. An experience expert whom the family invited comes to read and to be there,
// and records only the own view on the plan.
const writers = [...caseRoles, 'adviser'] as const
const practice = [...caseRoles, 'experience-expert', 'project-leader', 'policy-adviser'] as const
const leading = ['project-leader', 'policy-adviser'] as const
const steering = [...leading, 'project-group-member', 'ambassador'] as const
const professionals = [
  ...practice,
  'adviser',
  'project-group-member',
  'ambassador',
  'functional-administrator',
  'privacy-officer',
  'national-reader',
] as const
// A representative reads in the name of a child, and says nothing in that name.
const ofFamily = ['family-member', 'family-representative'] as const
const everybody = [...professionals, ...ofFamily] as const

/** Every action of the product and who may take it. docs/rechten.md is made from this. */
export const permissions = {
  'own-access:manage': { roles: everybody },
  'notice:read': { roles: professionals },
  'own-agenda:read': { roles: professionals },
  'own-agenda:feed': { roles: professionals },
  'problem:report': { roles: professionals },
  'guide:read': { roles: professionals },

  // casework
  'household-case:list': { roles: caseRoles },
  'household-case:search': { roles: caseRoles },
  // Of a household where one does not work: the database says what opens, for whom and for how long.
  'emergency-access:open': { roles: caseRoles },
  'emergency-access:use': { roles: caseRoles },
  'emergency-access:close': { parts: closest },
  'exclusion:keep': { parts: closest },
  'household-case:open': { roles: ['caseworker'] },
  'household-case:enter': { roles: ['caseworker'] },
  'household-case:import': { roles: ['caseworker'] },
  'household-case:split': { parts: ['contact-person'] },
  'earlier-record:read': { parts: anyPart },
  'earlier-record:write': { parts: closest },
  'household-case:count-not-fitting': { roles: ['caseworker', 'behavioural-scientist'] },
  'household-case:read': { parts: anyPart },
  'household-case:change': { parts: closest },
  'timeline:read': { parts: anyPart },
  'dossier:make': { parts: closest },
  'secret-address:read': { parts: closest },
  'people-and-network:read': { parts: anyPart },
  'people-and-network:change': {
    roles: ['caseworker', 'safe-home-worker', 'certified-institution-worker'],
    parts: anyPart,
  },
  'contact-person:hand-over': { parts: ['contact-person'] },
  'contact-person:step-in': { roles: writers, parts: anyPart },
  'deputy:name': { parts: closest },
  'own-absence:tell': { roles: ['caseworker'] },
  'own-reach:change': { roles: caseRoles },
  'reach-card:print': { parts: closest },
  'team:change': { parts: closest },
  'family-access:manage': { parts: closest },
  'safe-contact:record': { parts: closest },
  'home-visit:read': { parts: anyPart },
  'home-visit:plan': { roles: writers, parts: anyPart },
  'home-visit:show': { parts: closest },
  'planned-consultation:read': { parts: anyPart },
  'planned-consultation:prepare': { parts: closest },
  'live-consultation:begin': { parts: closest },
  'live-consultation:take-part': { parts: anyPart },
  'network-consultation:record': { parts: closest },
  'network-consultation:read': { parts: anyPart },
  'top3-plan:write': { parts: closest },
  'top3-plan:read': { parts: anyPart },
  'top3-plan:mark-own': { parts: anyPart },
  'top3-plan:release': { parts: closest },
  'top3-plan:put-on-paper': { parts: closest },
  'shared-screen:begin': { roles: writers, parts: anyPart },
  'safety-measurement:record': { roles: writers, parts: anyPart },
  'journal:read': { parts: anyPart },
  'journal:write': { roles: writers, parts: anyPart },
  'journal:release': { parts: closest },
  'intervention:read': { parts: anyPart },
  'intervention:record': { roles: writers, parts: anyPart },
  'safety-sight:record': { roles: writers, parts: anyPart },
  'safety-sight:agree-term': { parts: closest },
  'incident:record': { roles: writers, parts: anyPart },
  // Whoever works here and sees danger says so, an experience expert too.
  'acute-danger:record': { parts: anyPart },
  'acute-danger:end': { parts: closest },
  'reporting-code:weigh': { roles: writers, parts: anyPart },
  'safety-phase:move': { parts: closest },
  'closing:change': { parts: closest },
  'closing:second-signature': { roles: ['behavioural-scientist'], parts: anyPart },
  'double:settle': { roles: caseRoles, parts: anyPart },
  'closing:reopen': { roles: writers, parts: anyPart },
  'merging:people': { parts: closest },
  'merging:ask': { roles: ['caseworker'], parts: anyPart },
  'merging:answer': { parts: ['contact-person'] },
  'merging:undo': { roles: ['caseworker'], parts: anyPart },
  'disclosure:read': { parts: anyPart },
  'disclosure:record': { roles: writers, parts: anyPart },
  'rights:read': { roles: writers, parts: anyPart },
  'rights:record': { roles: writers, parts: anyPart },
  'rights:answer': { parts: closest },
  'rights:look': { roles: caseRoles, parts: anyPart },
  'rights:oversee': { roles: ['privacy-officer'] },
  // Without a name or a word of a file; the database asks for two different people.
  'retention:keep': { roles: ['privacy-officer', 'functional-administrator'] },
  'confidant:record': { roles: writers, parts: anyPart },
  'shared-analysis:read': { parts: anyPart },
  'shared-analysis:write': { roles: caseRoles, parts: anyPart },
  'file:read': { parts: anyPart },
  'file:record': { roles: writers, parts: anyPart },
  'file:release': { parts: closest },
  'letter:read': { parts: anyPart },
  'letter:write': { parts: closest },
  'copy-out:make': { parts: closest },
  'challenge:raise': { roles: ['behavioural-scientist'], parts: anyPart },
  'concern:read': { roles: ['behavioural-scientist'] },
  'challenge:answer': { parts: closest },
  'family-message:answer': { roles: writers, parts: anyPart },
  // Of a household where one need not work: whoever the family turns to when it is about the contact person.
  'contact-wish:answer': { roles: ['caseworker', 'behavioural-scientist'] },
  'look-delay:set': { parts: closest },
  'experience-paper:print': { parts: closest },
  'expert-consult:ask': { roles: writers, parts: anyPart },
  'expert-consult:answer': {
    roles: [
      'adviser',
      'safe-home-worker',
      'certified-institution-worker',
      'behavioural-scientist',
      'experience-expert',
    ],
  },

  // family
  'family:read': { roles: ofFamily },
  'family:choose-language': { roles: ofFamily },
  'family:keep-way-in': { roles: ofFamily },
  'family:mark-plan': { roles: ['family-member'] },
  'family:tell-of-plan': { roles: ['family-member'] },
  'family:tell-how-we-are': { roles: ['family-member'] },
  'family:say-own-view': { roles: ['family-member'] },
  'family:end-invitation': { roles: ['family-member'] },
  'family:send-message': { roles: ['family-member'] },
  'family:wish-contact': { roles: ['family-member'] },
  'family:choose-moment': { roles: ['family-member'] },
  'family:choose-letters': { roles: ['family-member'] },
  'family:tell-experience': { roles: ['family-member'] },
  'family:use-rights': { roles: ['family-member'] },
  'family:tell-what-helped': { roles: ['family-member'] },

  // learning
  'practice:read': { roles: practice },
  'practice-seat:give': { roles: leading },
  // Somebody who never worked with the family: the database holds back what is of an own household.
  'family-observation:check': { roles: ['behavioural-scientist', 'experience-expert'] },
  'observation:share': { roles: practice },
  'lesson:write': { roles: practice },
  'lesson:validate': { roles: ['behavioural-scientist', 'caseworker', 'project-leader'] },
  'lesson:tell-families': { roles: ['behavioural-scientist', 'caseworker', 'project-leader'] },
  'improvement:write': { roles: [...leading, 'behavioural-scientist', 'caseworker'] },
  'barrier:note': { roles: practice },
  'barrier:take-further': { roles: [...leading, 'behavioural-scientist', 'caseworker'] },
  'exploration:count': { roles: practice },
  'training:write': { roles: leading },
  'own-experience:tell': { roles: practice },
  // Never a colleague who works with families in the gardens: who types in learns nothing of whose it is, and needs not.
  'experience-paper:type-in': { roles: [...leading, 'experience-expert'] },
  'practice-session:record': { roles: [...leading, 'behavioural-scientist', 'caseworker'] },
  'practice-session:evaluate': { roles: practice },
  'practice-session:prepare-case': { roles: caseRoles },

  // governance
  'steering:read': { roles: steering },
  'group:change': { roles: leading },
  'meeting:plan': { roles: leading },
  'meeting:treat': { roles: leading },
  'meeting:advise': { roles: steering },
  'action:write': { roles: leading },
  'action:settle': { roles: steering },
  'experience-question:keep': { roles: leading },
  'development:write': { roles: leading },
  'scenario:write': { roles: leading },
  'transition-agenda:write': { roles: leading },
  'initiative:write': { roles: leading },
  'communication:write': { roles: leading },
  'monitor:define': { roles: leading },
  'monitor:export': { roles: leading },
  // Of no region: only what regions released of themselves as a whole.
  'national:read': { roles: ['national-reader'] },
  'progress-report:read': { roles: steering },
  'progress-report:make': { roles: leading },
  'progress-report:release': { roles: ['project-leader'] },

  // administration
  'people:manage': { roles: ['functional-administrator'] },
  'way-in:manage': { roles: ['functional-administrator'] },
  'way-in:restore': { roles: ['functional-administrator', 'privacy-officer'] },
  'garden:manage': { roles: ['functional-administrator'] },
  'problem:answer': { roles: ['functional-administrator'] },
  'audit:read': { roles: ['privacy-officer'] },
  'audit:review': { roles: ['privacy-officer'] },
  'audit:export': { roles: ['privacy-officer'] },
  'emergency-access:judge': { roles: ['privacy-officer'] },
  'exclusion:oversee': { roles: ['privacy-officer'] },
} as const satisfies Record<string, Rule>

export type Permission = keyof typeof permissions

export const ruleOf = (permission: Permission): Rule => permissions[permission]

/** Whether the rule asks for a part in the household at hand, and not for a role alone. */
export const isWithinCase = (permission: Permission): boolean => ruleOf(permission).parts !== undefined

/** Whether this person may do this; `parts` are the person's parts in the household it is about. */
export function may(
  actor: Pick<Actor, 'roles'>,
  permission: Permission,
  parts: readonly string[] = [],
): boolean {
  const rule = ruleOf(permission)
  const byRole = rule.roles === undefined || rule.roles.some(role => actor.roles.includes(role))
  const byPart = rule.parts === undefined || rule.parts.some(part => parts.includes(part))
  return byRole && byPart
}
