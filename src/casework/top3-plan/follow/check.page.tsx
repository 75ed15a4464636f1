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
import { nameIn } from '../people.ts'
import { agreementAt } from '../plan-at.server.ts'
import { checkOutcomes, possible, stateOf } from '../rules.ts'
import { outcomeNames } from '../text.nl.ts'
import { checkForm, nextLook } from './rules.ts'
import { recordCheck } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.check

export const loader = page('top3-plan:mark-own', async access => {
  const { plan, agreement } = await agreementAt(access)
  return {
    to: planAddress(plan),
    what: agreement.what,
    owner: nameIn(plan, agreement.ownerId),
    next: nextLook(access.today, access.settings.agreementCheckDays),
  }
})

export const action = deed('top3-plan:mark-own', {
  form: ({ today }) => checkForm(today),
  refusals: { 'not-now': say.notNow },
  run: async access => {
    const { tx, actor, caseId, input, today } = access
    const { plan, agreement } = await agreementAt(access)
    if (!possible[stateOf(plan)].includes('check')) return refuse('not-now')
    await recordCheck(tx, actor, { caseId, planId: plan.id }, agreement.id, input, today)
    if (input.outcome === 'not-kept') await access.tell('agreement.not-kept', { caseId, planId: plan.id })
    return done({ to: planAddress(plan), flash: say.done })
  },
})

export default function CheckAgreement({
  loaderData: { to, what, owner, next },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ nextOn: next })
  return (
    <>
      <PageHead title={say.title} lead={what} meta={say.lead(owner)} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <Radios
          form={form}
          name="outcome"
          legend={say.outcome}
          options={optionsOf(checkOutcomes, outcomeNames)}
        />
        <TextArea form={form} name="note" label={say.note} hint={say.noteHint} rows={2} optional />
        <DayField form={form} name="nextOn" label={say.nextOn} hint={say.nextHint} optional />
      </Form>
    </>
  )
}
