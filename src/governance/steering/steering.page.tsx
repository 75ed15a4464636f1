import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, distanceInWords, weekdayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ActionList } from '../action/action-list.tsx'
import { isLate } from '../action/rules.ts'
import { AgendaLine } from '../meeting/agenda-line.tsx'
import type { Line } from './rules.ts'
import { Further, StateOfThings } from './state-of-things.tsx'
import { text } from './text.nl.ts'
import { type SteeringView, steeringView } from './view.server.ts'

export const loader = page('steering:read', steeringView)

export default function Steering({ loaderData: view }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.question} lead={leadOf(view)} next={<NextStep view={view} />} />
      <Columns main={<Asked view={view} />} side={<StateOfThings view={view} />} />
      <Further />
    </>
  )
}

function leadOf({ asked, toConclude, actions, today }: SteeringView): string {
  const late = actions.filter(action => isLate(action, today)).length
  const parts = [
    late > 0 && text.lateActions(late),
    asked.length > 0 && text.advice(asked.length),
    toConclude.length > 0 && text.conclusions(toConclude.length),
  ]
  const told = parts.filter(Boolean)
  return told.length > 0 ? told.join(' ') : text.nothing
}

/** One obvious next step, about the next meeting: the advice it asks, else its agenda, else planning one. */
function NextStep({ view: { agenda, next, mayPlan } }: { view: SteeringView }) {
  const asked = agenda.find(line => line.asks === 'advice')
  if (asked) {
    return (
      <ButtonLink kind="primary" to={`/sturing/behandelingen/${asked.treatmentId}/advies`}>
        {text.giveAdvice}
      </ButtonLink>
    )
  }
  if (!next && mayPlan) return <ButtonLink to="/sturing/vergaderingen/nieuw">{text.plan}</ButtonLink>
  return (
    next && (
      <ButtonLink kind="primary" to={`/sturing/vergaderingen/${next.id}`}>
        {text.seeAgenda}
      </ButtonLink>
    )
  )
}

function Asked({ view }: { view: SteeringView }) {
  const { toConclude, otherAdvice, later, actions } = view
  return (
    <>
      <NextMeeting view={view} />
      {view.reviewDue && (
        <Notice tone="attention" title={text.reviewDue}>
          <p>
            {text.reviewSince(dayInWords(view.reviewDue))}{' '}
            <a className="nl-link" href="/sturing/transitieagenda">
              {text.reviewOpen}
            </a>
          </p>
        </Notice>
      )}
      {actions.length > 0 && (
        <Section title={text.actions}>
          <ActionList actions={actions} today={view.today} withItem />
        </Section>
      )}
      {otherAdvice.length > 0 && (
        <Section title={text.otherAdvice}>
          <LinkList items={otherAdvice.map(line => linkTo(line, 'advies'))} />
        </Section>
      )}
      {toConclude.length > 0 && (
        <Section title={text.toConclude}>
          <p>{text.toConcludeLead}</p>
          <LinkList items={toConclude.map(missingConclusion)} />
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

/** By meeting, because one item can lack the conclusion of several. */
const missingConclusion = ({ treatmentId, title, group, day }: Line) => ({
  to: `/sturing/behandelingen/${treatmentId}/conclusie`,
  title: `${text.conclude}: ${group}${day ? `, ${weekdayInWords(day)}` : ''}`,
  note: title,
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
  const when = `${weekdayInWords(next.heldOn)} (${distanceInWords(next.heldOn, today)})`
  return (
    <Section title={text.nextMeeting}>
      <p>
        <strong>{text.meetingLead(next.group, when)}</strong>
      </p>
      {agenda.length === 0 && <p>{text.emptyAgenda}</p>}
      {agenda.map(line => (
        <AgendaLine key={line.treatmentId} line={line} level={3} kind="secondary" />
      ))}
    </Section>
  )
}
