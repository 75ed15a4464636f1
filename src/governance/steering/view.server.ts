import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { openActionsOf } from '../action/store.server.ts'
import { decisionsOf } from '../decision/store.server.ts'
import { lacksOutcome } from '../development/rules.ts'
import { developmentsFor } from '../development/store.server.ts'
import { groupIdsOf } from '../group/member/store.server.ts'
import { allTreatments } from '../item/store.server.ts'
import { comingAndPast } from '../meeting/rules.ts'
import { meetingsOf } from '../meeting/store.server.ts'
import { objectionsToEnd } from '../scenario/objection/store.server.ts'
import { scenariosState } from '../scenario/store.server.ts'
import { reviewDueSince } from '../transition-agenda/store.server.ts'
import { adviceOn } from '../treatment/store.server.ts'
import { agendaFor, linesFor, myMeetings, whatIsAsked } from './rules.ts'

/** What the start page of steering shows this reader. */
export async function steeringView({ tx, actor, today }: Access) {
  const me = {
    accountId: actor.accountId,
    groupIds: await groupIdsOf(tx, actor.accountId),
    mayTreat: may(actor, 'meeting:treat'),
  }
  const steps = await allTreatments(tx)
  const advices = await adviceOn(
    tx,
    steps.map(step => step.id),
  )
  const coming = myMeetings(comingAndPast(await meetingsOf(tx), today).coming, me)
  const next = coming[0] ?? null
  const agenda = next ? agendaFor(next, steps, advices, me, today) : []
  const onAgenda = new Set(agenda.map(line => line.treatmentId))
  const asked = whatIsAsked(linesFor(steps, advices, me, today))
  const developments = [
    ...(await developmentsFor(tx, 'regional')),
    ...(await developmentsFor(tx, 'national')),
  ]
  return {
    today,
    next,
    agenda,
    later: coming.slice(1, 4),
    asked: asked.advice,
    otherAdvice: asked.advice.filter(line => !onAgenda.has(line.treatmentId)),
    toConclude: asked.conclusions.filter(line => !onAgenda.has(line.treatmentId)),
    isMember: me.groupIds.length > 0,
    actions: await openActionsOf(tx, actor.accountId),
    mayPlan: may(actor, 'meeting:plan'),
    decisions: (await decisionsOf(tx)).slice(0, 3),
    scenarios: await scenariosState(tx),
    reviewDue: await reviewDueSince(tx, today),
    objections: await objectionsToEnd(tx, actor.accountId),
    developments: {
      all: developments.length,
      lacking: developments.filter(one => lacksOutcome(one, today)).length,
    },
  }
}
export type SteeringView = Awaited<ReturnType<typeof steeringView>>
