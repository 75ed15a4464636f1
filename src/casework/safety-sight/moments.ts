import type { Day } from '#src/kernel/day.ts'
import { text as dangerText } from '../acute-danger/text.nl.ts'
import { text as incidentText } from '../incident/text.nl.ts'
import { codeAddress } from '../reporting-code/addresses.ts'
import { text as codeText } from '../reporting-code/text.nl.ts'
import type { Moment } from '../timeline/rules.ts'

export type SafetyMoment = {
  kind: 'incident' | 'danger-recorded' | 'danger-ended' | 'reported' | 'not-reported'
  on: Day
  words: string
  id: string | null
  /** Whom an incident touched. */
  about: string[]
}

/** The same as lines of the timeline. */
export const safetyMoments = (caseId: string, moments: readonly SafetyMoment[]): Moment[] =>
  moments.map(({ kind, on, words, id, about }) => {
    if (kind === 'incident')
      return { on, title: incidentText.timeline(words), to: `/huishoudens/${caseId}/incidenten/${id}`, about }
    if (kind === 'reported' || kind === 'not-reported')
      return { on, title: codeText.timeline[kind], to: codeAddress(caseId, id ?? '') }
    const title = kind === 'danger-recorded' ? dangerText.steps.recorded : dangerText.steps.ended
    return { on, title, to: `/huishoudens/${caseId}/gevaar` }
  })
