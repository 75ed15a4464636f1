import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { withoutExcluded } from '../exclusion/store.server.ts'
import { help } from './help.nl.ts'
import { handoverForm } from './rules.ts'
import { colleagues, contactPersonTurns, handOver } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('contact-person:hand-over', async ({ tx, caseId, actor, today }) => ({
  caseId,
  today,
  candidates: (await withoutExcluded(tx, caseId, await colleagues(tx))).filter(
    one => one.roles.includes('caseworker') && one.id !== actor.accountId,
  ),
}))

const say = text.handover

export const action = deed('contact-person:hand-over', {
  form: ({ today }) => handoverForm(today),
  refusals: {
    same: say.same,
    planned: say.alreadyPlanned,
    gap: say.notGapless,
    'not-allowed': say.notAllowed,
  },
  constraints: {
    one_contact_person_every_day: { refusal: 'gap', field: 'fromDay' },
    contact_person_pkey: { refusal: 'planned', field: 'fromDay' },
    contact_person_during_check: { refusal: 'gap', field: 'fromDay' },
    who_may_work_here: { refusal: 'not-allowed', field: 'toAccountId' },
    contact_person_works_then: { refusal: 'not-allowed', field: 'toAccountId' },
  },
  run: async ({ tx, actor, caseId, input, now, today, tell }) => {
    if (input.toAccountId === actor.accountId) return refuse('same', 'toAccountId')
    const candidate = (await colleagues(tx)).find(one => one.id === input.toAccountId)
    if (!candidate?.roles.includes('caseworker')) return refuse('not-allowed', 'toAccountId')
    const last = (await contactPersonTurns(tx, caseId)).at(-1)
    if (last?.accountId !== actor.accountId) return refuse('planned')
    await handOver(tx, actor, caseId, input, now, today)
    await tell('contact-person.handed-over', { caseId, accountId: input.toAccountId })
    const staysIn = input.fromDay > today
    return done({ to: staysIn ? `/huishoudens/${caseId}` : '/huishoudens', flash: say.done })
  },
})

export default function Handover({
  loaderData: { caseId, candidates, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ fromDay: today })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} how={help} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        <SelectField
          form={form}
          name="toAccountId"
          label={say.to}
          empty={say.choose}
          options={optionsFrom(candidates)}
        />
        <TextArea form={form} name="reason" label={say.reason} rows={2} />
        <TextArea form={form} name="introducedHow" label={say.introducedHow} rows={2} />
        <DayField form={form} name="informedOn" label={say.informedOn} />
        <TextArea form={form} name="informedHow" label={say.informedHow} rows={2} />
        <DayField form={form} name="fromDay" label={say.from} />
      </Form>
    </>
  )
}
