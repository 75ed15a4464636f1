/** What somebody looks at and finds right for this region before the first household. */
const looked = ['terms', 'numbers', 'family-pages'] as const
export type Looked = (typeof looked)[number]
/** Where each is looked at, in the address. */
const lookedAt = {
  terms: 'termijnen',
  numbers: 'nummers',
  'family-pages': 'gezin',
} as const satisfies Record<Looked, string>
export const lookedIn = (address: string | undefined): Looked | undefined =>
  looked.find(what => lookedAt[what] === address)

export type Check = { what: Looked; by: string; at: Date }

/** What a region asks and counts now. */
export type InUse = { questions: number; indicators: number; ownIndicators: number }

/** What stands ready, as `set_up_facts` in the database tells it. */
export type Facts = InUse & {
  municipalities: number
  gardens: readonly { id: string; name: string; caseworkers: number; hasFallback: boolean }[]
  /** How many people hold a role today. */
  roles: Readonly<Record<string, number>>
  withoutMail: number
  groups: number
  groupsWithoutMembers: number
  caseTables: number
  checks: readonly Check[]
}

/** What a first household can't do without. */
export const needed = [
  'organisations',
  'gardens',
  'caseworkers',
  'fallback',
  'scientist',
  'mail',
  'privacy-officer',
  'numbers',
  'family-pages',
  'terms',
] as const
/** What can follow. */
export const later = ['second-administrator', 'case-tables', 'project-leader', 'groups', 'questions'] as const
export type Step = (typeof needed)[number] | (typeof later)[number]

/** A step, whether it is done, and the names of the gardens it still waits for. */
export type Item = { step: Step; isDone: boolean; gardens: readonly string[]; check: Check | null }

export function itemsOf(facts: Facts): { needed: Item[]; later: Item[] } {
  const item = (step: Step): Item => {
    const check = facts.checks.find(one => one.what === step) ?? null
    const gardens = lackOf[step]?.(facts) ?? []
    return { step, isDone: isDone[step](facts), gardens, check }
  }
  return { needed: needed.map(item), later: later.map(item) }
}

const has =
  (role: string, least = 1) =>
  (facts: Facts) =>
    (facts.roles[role] ?? 0) >= least
const wasLookedAt = (what: Looked) => (facts: Facts) => facts.checks.some(one => one.what === what)
const eachGarden = (fits: (garden: Facts['gardens'][number]) => boolean) => (facts: Facts) =>
  facts.gardens.length > 0 && facts.gardens.every(fits)

const isDone: Record<Step, (facts: Facts) => boolean> = {
  organisations: facts => facts.municipalities > 0,
  gardens: facts => facts.gardens.length > 0,
  caseworkers: eachGarden(garden => garden.caseworkers > 0),
  fallback: eachGarden(garden => garden.hasFallback),
  scientist: has('behavioural-scientist'),
  mail: facts => facts.withoutMail === 0,
  'privacy-officer': has('privacy-officer'),
  numbers: wasLookedAt('numbers'),
  'family-pages': wasLookedAt('family-pages'),
  terms: wasLookedAt('terms'),
  'second-administrator': has('functional-administrator', 2),
  'case-tables': facts => facts.caseTables > 0,
  'project-leader': has('project-leader'),
  groups: facts => facts.groups > facts.groupsWithoutMembers,
  questions: facts => facts.questions > 0,
}

const namesWhere = (lacks: (garden: Facts['gardens'][number]) => boolean) => (facts: Facts) =>
  facts.gardens.filter(lacks).map(garden => garden.name)
const lackOf: Partial<Record<Step, (facts: Facts) => string[]>> = {
  caseworkers: namesWhere(garden => garden.caseworkers === 0),
  fallback: namesWhere(garden => !garden.hasFallback),
}

/** The step to take now: the first that is not done. */
export const nextOf = (items: readonly Item[]): Item | null => items.find(item => !item.isDone) ?? null
