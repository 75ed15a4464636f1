import type { Step } from './rules.ts'

/** The last word of a step's address. */
export const stepWords = {
  signs: 'signalen',
  consult: 'overleg',
  talk: 'gesprek',
  weigh: 'weging',
  decide: 'besluit',
} as const satisfies Record<Step, string>

export const stepOfWord = (word: string | undefined): Step | null =>
  (Object.keys(stepWords) as Step[]).find(step => stepWords[step] === word) ?? null

export const codeAddress = (caseId: string, codeId: string) => `/huishoudens/${caseId}/meldcode/${codeId}`
