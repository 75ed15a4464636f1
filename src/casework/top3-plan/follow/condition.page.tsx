import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { conditionAt } from '../plan-at.server.ts'
import { conditionStatuses, possible, stateOf } from '../rules.ts'
import { statusNames } from '../text.nl.ts'
import { statusForm } from './rules.ts'
import { recordStatus } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.status

export const loader = page('top3-plan:write', async access => {
  const { plan, condition } = await conditionAt(access)
  return { to: planAddress(plan), condition, today: access.today }
})

export const action = deed('top3-plan:write', {
  form: ({ today }) => statusForm(today),
  refusals: { 'not-now': say.notNow },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { plan, condition } = await conditionAt(access)
    if (!possible[stateOf(plan)].includes('set-status')) return refuse('not-now')
    await recordStatus(tx, actor, { caseId, planId: plan.id }, condition.id, input)
    return done({ to: planAddress(plan), flash: say.done })
  },
})

export default function SetStatus({
  loaderData: { to, condition, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ status: condition.status, since: today })
  return (
    <>
      <PageHead title={say.title} lead={condition.what} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <Radios
          form={form}
          name="status"
          legend={say.status}
          options={optionsOf(conditionStatuses, statusNames)}
        />
        <DayField form={form} name="since" label={say.since} />
        <TextArea form={form} name="note" label={say.note} hint={say.noteHint} rows={2} optional />
      </Form>
    </>
  )
}
