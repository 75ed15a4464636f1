import { dayOf } from '#src/kernel/day.ts'
import type { Moment } from '../timeline/rules.ts'
import { type ConsultRow, consultFrom } from './store.server.ts'
import { text } from './text.nl.ts'

/** When an expert was asked something, and when the answer came. */
export const consultMoments = (caseId: string, rows: readonly ConsultRow[]): Moment[] =>
  rows.map(consultFrom).flatMap(({ id, question, ofWhom, askedOn, steps }) => {
    const more = { to: `/huishoudens/${caseId}/vragen/${id}`, more: question }
    const answered = steps.find(({ step }) => step === 'answered')
    const asked = { ...more, on: askedOn, title: text.timeline.asked(ofWhom) }
    return answered
      ? [asked, { ...more, on: dayOf(answered.takenAt), title: text.timeline.answered(ofWhom) }]
      : [asked]
  })
