import { weekdayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { planAddress } from './addresses.ts'
import { nameIn } from './people.ts'
import type { WithPlanView } from './plan-view.ts'
import type { Plan } from './rules.ts'
import { rolePartNames, text } from './text.nl.ts'

const say = text.roles

/** Who does, decides, advises or knows, and which meetings that asks for. */
export function RolesPart({ view: { plan, state, can } }: WithPlanView) {
  const change = state === 'draft' && can.write && (
    <ButtonLink to={`${planAddress(plan)}/rollen`}>{say.change}</ButtonLink>
  )
  return (
    <Section title={say.title} action={change}>
      {plan.roles.length === 0 ? <p className="tt-soft">{say.none}</p> : <RolesTable plan={plan} />}
      {plan.meetings.length > 0 && <MeetingsTable plan={plan} />}
    </Section>
  )
}

function RolesTable({ plan }: { plan: Plan }) {
  return (
    <Table
      caption={say.title}
      hideCaption
      stack
      rowHeader="who"
      columns={[
        { key: 'who', label: say.who },
        { key: 'part', label: say.part },
        { key: 'what', label: say.what },
        { key: 'until', label: say.until },
      ]}
      rows={plan.roles.map(role => ({
        who: nameIn(plan, role.participantId),
        part: rolePartNames[role.part],
        what: role.what,
        until: role.untilWhen,
      }))}
    />
  )
}

function MeetingsTable({ plan }: { plan: Plan }) {
  return (
    <Table
      caption={say.meetings}
      stack
      rowHeader="what"
      columns={[
        { key: 'what', label: say.meeting },
        { key: 'who', label: say.with },
        { key: 'howOften', label: say.howOften },
        { key: 'mayDropOut', label: say.dropOut },
      ]}
      rows={plan.meetings.map(meeting => ({
        what: meeting.what,
        who: meeting.who,
        howOften: meeting.howOften,
        mayDropOut: meeting.mayDropOut ?? say.nobody,
      }))}
    />
  )
}

export function ReviewPart({ view: { plan, state, can, reviewDay: day } }: WithPlanView) {
  const change = state === 'draft' && can.write && plan.kind === 'full' && (
    <ButtonLink to={`${planAddress(plan)}/kijkmoment`}>{text.again.change}</ButtonLink>
  )
  return (
    <Section title={text.again.title} action={change}>
      <p>{day ? text.again.on(weekdayInWords(day)) : text.again.none}</p>
    </Section>
  )
}
