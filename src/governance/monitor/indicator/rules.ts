/** Where the figures of an indicator come from: only casework is about households that must be guarded here. */
export type Source = 'casework' | 'learning' | 'question'
/** How an indicator is counted, and with it how it is shown: a median, a share, a rate a year, or a count. */
export type Unit = 'days' | 'people' | 'share' | 'rate' | 'count'
export type Better = 'lower' | 'higher' | 'neither'
export const themes = ['earlier', 'one-face', 'safer', 'own', 'learning', 'told'] as const
export type Theme = (typeof themes)[number]

/** Each reason why a household does not fit here: of the region as a whole, and only where how many did not fit is told. */
const notFitting = {
  theme: 'learning',
  why: ['W2'],
  unit: 'share',
  better: 'neither',
  source: 'casework',
  basis: 'refused',
  partOf: 'not-fitting',
} as const

/** Whether it is safer, as a share of the households: the more the better. */
const safer = {
  theme: 'safer',
  why: ['W2', 'W8'],
  unit: 'share',
  better: 'higher',
  source: 'casework',
} as const

/**
 * The start set. `why` names the aims of the way of working that it serves; `basis` is shared by indicators that rest
 * on exactly the same cases, so that the guard knows them for one.
 */
export const indicators = {
  'days-to-contact': {
    theme: 'earlier',
    why: ['W1', 'W8'],
    unit: 'days',
    better: 'lower',
    source: 'casework',
  },
  'days-to-plan': { theme: 'earlier', why: ['W1', 'W8'], unit: 'days', better: 'lower', source: 'casework' },
  'days-to-help': { theme: 'earlier', why: ['W1', 'W6'], unit: 'days', better: 'lower', source: 'casework' },
  'help-wait': { theme: 'earlier', why: ['W6'], unit: 'days', better: 'lower', source: 'casework' },
  'help-fits': { theme: 'earlier', why: ['W1', 'W6'], unit: 'share', better: 'higher', source: 'casework' },
  'consult-days': { theme: 'earlier', why: ['W5'], unit: 'days', better: 'lower', source: 'casework' },
  'one-contact-person': {
    theme: 'one-face',
    why: ['W4'],
    unit: 'share',
    better: 'higher',
    source: 'casework',
    basis: 'followed',
  },
  'contact-changes': {
    theme: 'one-face',
    why: ['W4'],
    unit: 'rate',
    better: 'lower',
    source: 'casework',
    basis: 'followed',
  },
  professionals: {
    theme: 'one-face',
    why: ['W3', 'W4'],
    unit: 'people',
    better: 'neither',
    source: 'casework',
    basis: 'followed',
  },
  'safer-family-1': { ...safer, wave: 6 },
  'safer-family-2': { ...safer, wave: 12 },
  'safer-family-3': { ...safer, wave: 18 },
  'safer-professional-1': { ...safer, wave: 6 },
  'safer-professional-2': { ...safer, wave: 12 },
  'safer-professional-3': { ...safer, wave: 18 },
  'no-violence': safer,
  're-reports': { theme: 'safer', why: ['W2', 'W8'], unit: 'share', better: 'lower', source: 'casework' },
  'court-measures': {
    theme: 'safer',
    why: ['W6', 'W8'],
    unit: 'share',
    better: 'lower',
    source: 'casework',
    basis: 'followed',
  },
  'own-agreements': { theme: 'own', why: ['W3', 'W7'], unit: 'share', better: 'neither', source: 'casework' },
  'kept-in-time': { theme: 'own', why: ['W7'], unit: 'share', better: 'higher', source: 'casework' },
  'plans-alive': { theme: 'own', why: ['W7'], unit: 'share', better: 'higher', source: 'casework' },
  'new-households': {
    theme: 'learning',
    why: ['W8'],
    unit: 'count',
    better: 'neither',
    source: 'casework',
    basis: 'opened',
  },
  'not-fitting': {
    theme: 'learning',
    why: ['W2'],
    unit: 'share',
    better: 'neither',
    source: 'casework',
    complement: 'opened all',
  },
  'not-fitting-no-unsafety': notFitting,
  'not-fitting-other-table-serves': notFitting,
  'not-fitting-adults-only': notFitting,
  'not-fitting-outside-region': notFitting,
  'not-fitting-already-helped': notFitting,
  'not-fitting-other': notFitting,
  'lessons-validated': {
    theme: 'learning',
    why: ['W0'],
    unit: 'count',
    better: 'higher',
    source: 'learning',
  },
  'proposals-realised': {
    theme: 'learning',
    why: ['W0'],
    unit: 'count',
    better: 'higher',
    source: 'learning',
  },
  'barriers-lifted': { theme: 'learning', why: ['W0'], unit: 'count', better: 'higher', source: 'learning' },
  'barriers-age': { theme: 'learning', why: ['W0'], unit: 'days', better: 'lower', source: 'learning' },
  'family-experience': {
    theme: 'told',
    why: ['W1', 'W7'],
    unit: 'share',
    better: 'higher',
    source: 'question',
  },
  'professional-experience': {
    theme: 'told',
    why: ['W2', 'W5'],
    unit: 'share',
    better: 'higher',
    source: 'question',
  },
} as const satisfies Record<string, Indicator>

export type Indicator = {
  readonly theme: Theme
  readonly why: readonly `W${number}`[]
  readonly unit: Unit
  readonly better: Better
  readonly source: Source
  /** Months after the start at which the round of scores was. */
  readonly wave?: 6 | 12 | 18
  readonly basis?: 'followed' | 'opened' | 'refused'
  /** Of whose hits it is a part; it is told only where those are. */
  readonly partOf?: 'not-fitting'
  /** What is left of its whole, where another indicator counts exactly that. */
  readonly complement?: 'opened all'
}
export type IndicatorKey = keyof typeof indicators
export const indicatorKeys = Object.keys(indicators) as IndicatorKey[]

export const isIndicator = (key: string): key is IndicatorKey => Object.hasOwn(indicators, key)
export const indicatorOf = (key: IndicatorKey): Indicator => indicators[key]
/** Whether households are counted, each a dot: a lesson or a barrier is none, and of an answer nobody keeps whose it was. */
export const hasDots = (key: IndicatorKey): boolean => indicators[key].source === 'casework'

/** What an indicator means, in words that a region can change by a new version. */
export type Definition = {
  question: string
  definition: string
  numerator: string
  denominator: string
  cannotSay: string
}
