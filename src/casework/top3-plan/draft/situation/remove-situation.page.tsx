import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../../addresses.ts'
import { situationAt } from '../../plan-at.server.ts'
import { changed, text } from '../text.nl.ts'
import { removeSituation } from './store.server.ts'

const say = text.situation

export const loader = page('top3-plan:write', async access => {
  const { plan, situation } = await situationAt(access)
  return { to: planAddress(plan), rank: situation.rank, what: situation.what }
})

export const action = deed('top3-plan:write', {
  form: z.object({}),
  refusals: { 'is-active': changed.isActive },
  constraints: { plan_is_fixed: { refusal: 'is-active' } },
  run: async access => {
    const { plan, situation } = await situationAt(access)
    const of = { regionId: access.actor.regionId, caseId: access.caseId, planId: plan.id }
    await removeSituation(access.tx, of, situation.id)
    return done({ to: planAddress(plan), flash: say.removed })
  },
})

export default function RemoveSituation({
  loaderData: { to, rank, what },
  actionData,
}: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.removeTitle(rank)} lead={`${what} ${say.removeLead}`} />
      <Form form={actionData?.form ?? emptyForm} submit={say.removeSubmit} cancelTo={to}>
        {null}
      </Form>
    </>
  )
}
