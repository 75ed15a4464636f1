import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { addDays, addMonths } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkbox, Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagues } from '../contact-person/store.server.ts'
import { withoutExcluded } from '../exclusion/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { livingIn } from '../household-member/store.server.ts'
import { canInvite, inviteForm } from './rules.ts'
import { invite } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

const whoCan = async ({ tx, caseId, today }: Pick<Access, 'tx' | 'caseId' | 'today'>) => ({
  people: (await livingIn(tx, caseId)).filter(one => canInvite(one, today)),
  experts: (await withoutExcluded(tx, caseId, await colleagues(tx))).filter(one =>
    one.roles.includes('experience-expert'),
  ),
})

export const loader = page('team:change', async access => {
  const { tx, caseId, today, settings } = access
  const { people, experts } = await whoCan(access)
  return {
    caseId,
    today,
    months: settings.invitationMonths,
    name: (await householdOf(tx, caseId))?.name ?? '',
    people: people.map(one => ({ value: one.id, label: nameOf(one) })),
    experts: optionsFrom(experts),
  }
})

export const action = deed('team:change', {
  form: async access => {
    const { people, experts } = await whoCan(access)
    return inviteForm({
      today: access.today,
      invitationMonths: access.settings.invitationMonths,
      personIds: people.map(one => one.id),
      expertIds: experts.map(one => one.id),
    })
  },
  refusals: { 'not-allowed': say.notAllowed, 'not-family': say.notFamily, already: say.already },
  constraints: {
    who_may_work_here: { refusal: 'not-allowed', field: 'accountId' },
    invited_by_the_family: { refusal: 'not-family', field: 'invitedBy' },
    case_involvement_case_id_account_id_part_during_excl: { refusal: 'already', field: 'fromDay' },
  },
  run: async ({ tx, actor, caseId, input, today, now }) => {
    await invite(tx, actor, caseId, input, { today, now })
    return done({ to: `/huishoudens/${caseId}/team`, flash: say.done })
  },
})

export default function InviteExpert({
  loaderData: { caseId, today, months, name, people, experts },
  actionData,
}: Shown<typeof loader>) {
  const lastDay = addDays(addMonths(today, Math.min(3, months)), -1)
  const form = actionData?.form ?? formWith({ fromDay: today, lastDay })
  return (
    <>
      <PageHead
        title={say.title}
        lead={experts.length > 0 ? say.lead : say.nobody}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/team`}>
        <SelectField form={form} name="accountId" label={say.expert} options={experts} empty={say.choose} />
        <Checkboxes
          form={form}
          name="invitedBy"
          legend={say.invitedBy}
          hint={say.invitedByHint}
          options={people}
        />
        <TextArea form={form} name="how" label={say.how} hint={say.howHint} rows={3} />
        <TextField form={form} name="task" label={say.task} autoComplete="off" />
        <DayField form={form} name="fromDay" label={say.from} min={today} />
        <DayField form={form} name="lastDay" label={say.last} hint={say.lastHint(months)} min={today} />
        <p>{say.reads}</p>
        <p>{say.readsNot}</p>
        <Checkbox form={form} name="knows" label={say.knows} />
      </Form>
    </>
  )
}
