import type { Moment } from '../timeline/rules.ts'
import { addressOf } from './addresses.ts'
import { type Request, standingOf } from './store.server.ts'
import { text } from './text.nl.ts'

/** That somebody used a right, and when it was answered; what, only on its own page. */
export const rightsMoments = (
  caseId: string,
  stored: readonly Parameters<typeof standingOf>[0][],
): Moment[] =>
  stored.map(standingOf).flatMap((one: Request) => {
    const line = { to: `${addressOf(caseId)}/${one.id}`, about: [one.personId], teamOnly: true }
    const answered = one.steps.find(step => step.step === 'confirmed')
    return [
      { ...line, on: one.askedOn, title: text.timeline.asked(one.kind) },
      ...(answered ? [{ ...line, on: answered.on, title: text.timeline.answered }] : []),
    ]
  })
