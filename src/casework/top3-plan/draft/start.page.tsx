import { redirect } from 'react-router'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { consultationsWithoutPlan } from '../../network-consultation/store.server.ts'
import { plansNow } from '../store.server.ts'
import { KindFields } from './kind-fields.tsx'
import { kindForm } from './rules.ts'
import { startDraft } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.start

export const loader = page('top3-plan:write', async ({ tx, caseId, settings }) => {
  const { draftId, activeId } = await plansNow(tx, caseId)
  if (draftId) throw redirect(`/huishoudens/${caseId}/plan/${draftId}`)
  return {
    caseId,
    copies: activeId !== null,
    interimPlanDays: settings.interimPlanDays,
    consultations: await consultationsWithoutPlan(tx, caseId),
  }
})

const idsOf = async ({ tx, caseId }: Access) =>
  (await consultationsWithoutPlan(tx, caseId)).map(held => held.id)

export const action = deed('top3-plan:write', {
  form: async access => kindForm(await idsOf(access)),
  refusals: { 'draft-there': say.draftThere, taken: text.kind.taken },
  constraints: {
    one_draft_plan: { refusal: 'draft-there' },
    top3_plan_consultation_id_key: { refusal: 'taken', field: 'consultationId' },
  },
  run: async ({ tx, actor, caseId, input }) => {
    const planId = await startDraft(tx, actor, caseId, input)
    return done({ to: `/huishoudens/${caseId}/plan/${planId}`, flash: say.done })
  },
})

export default function StartPlan({ loaderData, actionData }: Shown<typeof loader>) {
  const { caseId, copies, consultations } = loaderData
  const form = actionData?.form ?? formWith({ kind: 'full', consultationId: consultations[0]?.id ?? '' })
  return (
    <>
      <PageHead title={say.title} lead={copies ? `${say.lead} ${say.copyLead}` : say.lead} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        <KindFields form={form} consultations={consultations} interimPlanDays={loaderData.interimPlanDays} />
      </Form>
    </>
  )
}
