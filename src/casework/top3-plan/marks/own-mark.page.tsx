import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { markOf, possible, stateOf } from '../rules.ts'
import { planName } from '../text.nl.ts'
import { MarkFields } from './mark-fields.tsx'
import { MarkForm } from './rules.ts'
import { joinPlan, recordMark } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.own

export const loader = page('top3-plan:mark-own', async ({ tx, caseId, params, actor }) => {
  const plan = await planAt({ tx, caseId, params })
  const own = plan.participants.find(one => one.accountId === actor.accountId)
  const given = own && markOf(plan, own.id).mark
  return {
    to: planAddress(plan),
    name: planName(plan),
    given: { mark: given?.mark ?? '', remark: given?.remark ?? '' },
  }
})

export const action = deed('top3-plan:mark-own', {
  form: MarkForm,
  refusals: { closed: text.closed },
  run: async ({ tx, actor, caseId, params, input }) => {
    const plan = await planAt({ tx, caseId, params })
    if (!possible[stateOf(plan)].includes('mark')) return refuse('closed')
    const of = { caseId, planId: plan.id }
    const own = plan.participants.find(one => one.accountId === actor.accountId)
    const participantId = own?.id ?? (await joinPlan(tx, actor, of))
    if (!participantId) throw notFound()
    await recordMark(tx, actor, { ...of, participantId }, input)
    return done({ to: `${planAddress(plan)}#meningen`, flash: say.done })
  },
})

export default function GiveOwnMark({ loaderData: { to, name, given }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith(given)
  return (
    <>
      <PageHead title={say.title} lead={say.lead} meta={name} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <MarkFields form={form} />
      </Form>
    </>
  )
}
