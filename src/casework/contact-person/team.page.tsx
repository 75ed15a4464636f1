import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayOf, dayShort } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { withoutExcluded } from '../exclusion/store.server.ts'
import { text as exclusionText } from '../exclusion/text.nl.ts'
import { InvitationsPart, lastDayOf } from '../experience-expert/invitations-part.tsx'
import { invitationsIn } from '../experience-expert/store.server.ts'
import { text as invitationText } from '../experience-expert/text.nl.ts'
import { capacityOf, endsByLeaving, JoinTeamForm, needsReason, teamParts } from './rules.ts'
import { colleagues, joinTeam, type TeamMember, teamOf } from './store.server.ts'
import { capacityNames, partNames, text } from './text.nl.ts'

const say = text.teamPage

export const loader = page('team:change', async ({ tx, caseId, now }) => {
  const everybody = await withoutExcluded(tx, caseId, await colleagues(tx))
  return {
    caseId,
    now,
    team: await teamOf(tx, caseId),
    invitations: await invitationsIn(tx, caseId),
    candidates: everybody.filter(one => capacityOf(one.roles) !== null),
  }
})

export const action = deed('team:change', {
  form: JoinTeamForm,
  refusals: {
    'already-in': say.alreadyIn,
    'no-capacity': text.handover.notAllowed,
    'needs-reason': say.needsReason,
    'not-invited': say.notInvited,
    deputy: say.onlyDeputy,
  },
  constraints: {
    who_may_work_here: { refusal: 'no-capacity', field: 'accountId' },
    case_involvement_case_id_account_id_part_during_excl: { refusal: 'already-in', field: 'accountId' },
    adviser_joins_with_a_reason: { refusal: 'needs-reason', field: 'reason' },
    deputy_keeps_to_given_days: { refusal: 'deputy', field: 'accountId' },
    experience_expert_is_invited: { refusal: 'not-invited', field: 'accountId' },
  },
  run: async ({ tx, actor, caseId, input }) => {
    const colleague = (await colleagues(tx)).find(one => one.id === input.accountId)
    const capacity = colleague && capacityOf(colleague.roles)
    if (!capacity) return refuse('no-capacity', 'accountId')
    if (needsReason(capacity) && !input.reason) return refuse('needs-reason', 'reason')
    await joinTeam(tx, actor.regionId, caseId, { ...input, capacity })
    return done({ to: `/huishoudens/${caseId}/team`, flash: say.joined })
  },
})

export default function Team({
  loaderData: { caseId, now, team, invitations, candidates },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <TeamTable caseId={caseId} team={team} />
      <InvitationsPart invitations={invitations} now={now} />
      <div className="tt-section">
        <ButtonLink to={`/huishoudens/${caseId}/team/uitnodiging`}>{invitationText.link}</ButtonLink>
        <ButtonLink to={`/huishoudens/${caseId}/afscherming`} kind="quiet">
          {exclusionText.link}
        </ButtonLink>
      </div>
      <Section title={say.join}>
        <Form form={form} submit={say.joinSubmit} cancelTo={`/huishoudens/${caseId}`}>
          <SelectField
            form={form}
            name="accountId"
            label={say.colleague}
            empty={say.choose}
            options={optionsFrom(candidates)}
          />
          <Radios form={form} name="part" legend={say.part} options={optionsOf(teamParts, partNames)} />
          <TextField form={form} name="task" label={say.task} hint={say.taskHint} />
          <TextField form={form} name="reason" label={say.reason} hint={say.reasonHint} optional />
        </Form>
      </Section>
    </>
  )
}

function TeamTable({ caseId, team }: { caseId: string; team: TeamMember[] }) {
  return (
    <Table
      caption={text.team}
      stack
      rowHeader="name"
      columns={[
        { key: 'name', label: say.name },
        { key: 'capacity', label: say.capacity },
        { key: 'task', label: say.task },
        { key: 'since', label: say.since },
        { key: 'leave', label: say.leave },
      ]}
      rows={team.map(member => ({
        name: member.name,
        capacity: capacityNames[member.capacity] ?? '',
        task: [member.task, member.reason && say.why(member.reason)].filter(Boolean).join('. '),
        since: [dayShort(dayOf(member.since)), member.until && say.until(lastDayOf(member.until))]
          .filter(Boolean)
          .join(', '),
        leave: endsByLeaving(member) && (
          <ButtonLink to={`/huishoudens/${caseId}/team/${member.id}`} kind="quiet">
            {say.leaveSubmit}
          </ButtonLink>
        ),
      }))}
    />
  )
}
