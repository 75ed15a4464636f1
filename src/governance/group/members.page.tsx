import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { addMember, type Member, membersOf, possibleMembers } from './member/store.server.ts'
import { duties, MemberForm, memberships } from './rules.ts'
import { groupOf } from './store.server.ts'
import { dutyNames, membershipNames, text } from './text.nl.ts'

const say = text.members

export const loader = page('group:change', async ({ tx, params, today }) => {
  const { groupId } = params
  const group = isId(groupId) ? await groupOf(tx, groupId) : undefined
  if (!group) throw notFound()
  return {
    group,
    today,
    members: await membersOf(tx, group.id),
    colleagues: await possibleMembers(tx),
  }
})

export const action = deed('group:change', {
  form: MemberForm,
  refusals: { twice: say.twice, unknown: say.unknown },
  constraints: { member_once: { refusal: 'twice', field: 'accountId' } },
  run: async ({ tx, actor, params, input }) => {
    const { groupId } = params
    if (!isId(groupId) || !(await groupOf(tx, groupId))) throw notFound()
    const colleagues = await possibleMembers(tx)
    if (input.accountId && !colleagues.some(one => one.id === input.accountId))
      return refuse('unknown', 'accountId')
    await addMember(tx, actor.regionId, groupId, input)
    return done({ to: `/sturing/groepen/${groupId}/leden`, flash: say.done })
  },
})

export default function Members({ loaderData, actionData }: Shown<typeof loader>) {
  const { group, members, colleagues, today } = loaderData
  const form = actionData?.form ?? formWith({ fromDay: today, membership: 'structural' })
  return (
    <>
      <PageHead
        title={say.title(group.name)}
        lead={say.lead}
        crumbs={steeringCrumbs(group.name, { label: text.list.title, to: '/sturing/groepen' })}
      />
      <MembersTable groupId={group.id} members={members} />
      <Section title={say.add}>
        <Form form={form} submit={say.submit} cancelTo="/sturing/groepen">
          <SelectField
            form={form}
            name="accountId"
            label={say.account}
            empty={say.noAccount}
            options={optionsFrom(colleagues)}
            optional
          />
          <TextField form={form} name="roleLabel" label={say.role} hint={say.roleHint} optional />
          <TextField
            form={form}
            name="organisation"
            label={say.organisation}
            hint={say.organisationHint}
            optional
          />
          <Radios
            form={form}
            name="membership"
            legend={say.membership}
            options={memberships.map(value => ({ value, label: membershipNames[value] }))}
          />
          <SelectField
            form={form}
            name="duty"
            label={say.duty}
            hint={say.dutyHint}
            options={duties.map(value => ({ value, label: dutyNames[value] }))}
            empty={say.noDuty}
            optional
          />
          <DayField form={form} name="fromDay" label={say.from} />
        </Form>
      </Section>
    </>
  )
}

function MembersTable({ groupId, members }: { groupId: string; members: Member[] }) {
  if (members.length === 0) return <Empty title={text.list.noMembers} />
  return (
    <Table
      caption={text.list.members}
      stack
      rowHeader="name"
      columns={[
        { key: 'name', label: say.name },
        { key: 'as', label: say.as },
        { key: 'since', label: say.since },
        { key: 'end', label: say.end },
      ]}
      rows={members.map(member => ({
        name: `${member.label}${member.organisation ? text.from(member.organisation) : ''}`,
        as: [membershipNames[member.membership], member.duty && dutyNames[member.duty]]
          .filter(Boolean)
          .join(', '),
        since: dayShort(member.from),
        end: (
          <a className="nl-link" href={`/sturing/groepen/${groupId}/leden/${member.id}`}>
            {say.endLink}
            <span className="tt-hidden">: {member.label}</span>
          </a>
        ),
      }))}
    />
  )
}
