import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { distanceInWords, weekdayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { decisionsOf } from '../decision/store.server.ts'
import { lacksOutcome } from '../development/rules.ts'
import { developmentsFor } from '../development/store.server.ts'
import { groupIdsOf } from '../group/store.server.ts'
import { allTreatments } from '../item/store.server.ts'
import { AgendaLine } from '../meeting/agenda-line.tsx'
import { comingAndPast } from '../meeting/rules.ts'
import { meetingsOf } from '../meeting/store.server.ts'
import { scenariosState } from '../scenario/store.server.ts'
import { adviceOn } from '../treatment/store.server.ts'
import { agendaFor, type Line, linesFor, myMeetings, whatIsAsked } from './rules.ts'
import { StateOfThings } from './state-of-things.tsx'
import { text } from './text.nl.ts'

export const loader = page('steering:read', async ({ tx, actor, today }) => {
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
    conclusions: asked.conclusions.length,
    firstConclusion: asked.conclusions[0] ?? null,
    isMember: me.groupIds.length > 0,
    mayPlan: may(actor, 'meeting:plan'),
    decisions: (await decisionsOf(tx)).slice(0, 3),
    scenarios: await scenariosState(tx),
    developments: {
      all: developments.length,
      lacking: developments.filter(one => lacksOutcome(one, today)).length,
    },
  }
})

export type SteeringView = Shown<typeof loader>['loaderData']

export default function Steering({ loaderData: view }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.question} lead={leadOf(view)} next={<NextStep view={view} />} />
      <Columns main={<Asked view={view} />} side={<StateOfThings view={view} />} />
    </>
  )
}

function leadOf({ asked, conclusions }: SteeringView): string {
  const parts = [
    asked.length > 0 && text.advice(asked.length),
    conclusions > 0 && text.conclusions(conclusions),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : text.nothing
}

/** One obvious next step: an advice that is missing, then a conclusion, then planning. */
function NextStep({ view: { asked, firstConclusion, next, mayPlan } }: { view: SteeringView }) {
  const to = (line: Line, what: string) => `/sturing/behandelingen/${line.treatmentId}/${what}`
  const [advice] = asked
  if (advice) {
    return (
      <ButtonLink kind="primary" to={to(advice, 'advies')}>
        {text.giveAdvice}
      </ButtonLink>
    )
  }
  if (firstConclusion) {
    return (
      <ButtonLink kind="primary" to={to(firstConclusion, 'conclusie')}>
        {text.conclude}
      </ButtonLink>
    )
  }
  if (!next && mayPlan) return <ButtonLink to="/sturing/vergaderingen/nieuw">{text.plan}</ButtonLink>
  return next && <ButtonLink to={`/sturing/vergaderingen/${next.id}`}>{text.seeAgenda}</ButtonLink>
}

function Asked({ view }: { view: SteeringView }) {
  const { toConclude, otherAdvice, later } = view
  return (
    <>
      <NextMeeting view={view} />
      {otherAdvice.length > 0 && (
        <Section title={text.otherAdvice}>
          <LinkList items={otherAdvice.map(line => linkTo(line, 'advies'))} />
        </Section>
      )}
      {toConclude.length > 0 && (
        <Section title={text.toConclude}>
          <p>{text.toConcludeLead}</p>
          <LinkList items={toConclude.map(line => linkTo(line, 'conclusie'))} />
        </Section>
      )}
      {later.length > 0 && (
        <Section title={text.later}>
          <LinkList
            items={later.map(({ id, group, heldOn }) => ({
              to: `/sturing/vergaderingen/${id}`,
              title: group,
              note: weekdayInWords(heldOn),
            }))}
          />
        </Section>
      )}
    </>
  )
}

const linkTo = ({ treatmentId, title, group, day }: Line, what: string) => ({
  to: `/sturing/behandelingen/${treatmentId}/${what}`,
  title,
  note: `${group}, ${day ? weekdayInWords(day) : text.noDay}`,
})

function NextMeeting({ view: { next, agenda, today, isMember, mayPlan } }: { view: SteeringView }) {
  if (!next) {
    const noGroup = !isMember && !mayPlan
    return (
      <Empty title={noGroup ? text.noGroup : text.noMeeting}>
        {noGroup ? text.noGroupLead : mayPlan ? text.noMeetingLead : text.noMeetingMember}
      </Empty>
    )
  }
  const seeAgenda = (
    <ButtonLink to={`/sturing/vergaderingen/${next.id}`} kind="quiet">
      {text.seeAgenda}
    </ButtonLink>
  )
  const when = `${weekdayInWords(next.heldOn)} (${distanceInWords(next.heldOn, today)})`
  return (
    <Section title={text.nextMeeting} action={seeAgenda}>
      <p>
        <strong>{text.meetingLead(next.group, when)}</strong>
      </p>
      {agenda.length === 0 && <p>{text.emptyAgenda}</p>}
      {agenda.map(line => (
        <AgendaLine key={line.treatmentId} line={line} level={3} />
      ))}
    </Section>
  )
}
