import type { Moment } from '../timeline/rules.ts'
import { addressOf } from './addresses.ts'
import type { Hold } from './destruction/store.server.ts'
import { text as destruction } from './destruction/text.nl.ts'
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
    const gone = one.kind === 'destroy' && one.steps.find(step => step.step === 'carried-out')
    return [
      { ...line, on: one.askedOn, title: text.timeline.asked(one.kind) },
      ...(answered ? [{ ...line, on: answered.on, title: text.timeline.answered }] : []),
      ...(gone ? [{ ...line, on: gone.on, title: destruction.timeline.destroyed(one.toDestroy) }] : []),
    ]
  })

/** That nothing may be destroyed for a while, and that it may again. */
export const holdMoments = (caseId: string, holds: readonly Hold[]): Moment[] =>
  holds.flatMap(({ on, why, lifted }) => {
    const line = { to: `${addressOf(caseId)}/stop`, teamOnly: true }
    const { set, lifted: away } = destruction.timeline
    return [
      { ...line, on, title: set, more: why },
      ...(lifted ? [{ ...line, on: lifted.on, title: away, more: lifted.why }] : []),
    ]
  })
