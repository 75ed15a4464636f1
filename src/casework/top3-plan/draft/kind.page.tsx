import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { weekdayInWords } from '#src/kernel/day.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { consultationsWithoutPlan } from '../../network-consultation/store.server.ts'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { kindNames } from '../text.nl.ts'
import { KindFields } from './kind-fields.tsx'
import { kindForm } from './rules.ts'
import { setKind } from './store.server.ts'
import { changed, text } from './text.nl.ts'

const say = text.kind

/** The consultations this draft can come from: those nobody used, and its own. */
async function choicesFor({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const plan = await planAt({ tx, caseId, params })
  const free = await consultationsWithoutPlan(tx, caseId)
  const own = plan.consultationId && plan.consultationHeldOn
  const consultations = [
    ...(own ? [{ id: plan.consultationId ?? '', heldOn: plan.consultationHeldOn ?? plan.startedOn }] : []),
    ...free.map(({ id, heldOn }) => ({ id, heldOn })),
  ]
  return { plan, consultations }
}

export const loader = page('top3-plan:write', async ({ tx, caseId, params, settings }) => {
  const { plan, consultations } = await choicesFor({ tx, caseId, params })
  return {
    to: planAddress(plan),
    version: plan.version,
    stored: {
      kind: plan.kind,
      consultationId: plan.consultationId ?? '',
      urgencyReason: plan.urgencyReason ?? '',
    },
    consultations,
    interimPlanDays: settings.interimPlanDays,
  }
})

export const action = deed('top3-plan:write', {
  form: async access => kindForm((await choicesFor(access)).consultations.map(held => held.id)),
  refusals: { 'changed-meanwhile': changed.meanwhile, taken: say.taken },
  constraints: { top3_plan_consultation_id_key: { refusal: 'taken', field: 'consultationId' } },
  run: async ({ tx, actor, caseId, params, input: { version, ...input } }) => {
    const plan = await planAt({ tx, caseId, params })
    const of = { regionId: actor.regionId, caseId, planId: plan.id }
    if (!(await setKind(tx, of, version ?? 0, input))) return refuse('changed-meanwhile')
    return done({ to: planAddress(plan), flash: say.done })
  },
})

export default function ChangeKind({ loaderData, actionData }: Shown<typeof loader>) {
  const { to, version, stored, consultations, interimPlanDays } = loaderData
  const form = actionData?.form ?? formWith(stored)
  const held = (id: string) => consultations.find(one => one.id === id)?.heldOn
  const lines = (from: FormState) => {
    const heldOn = held(textAt(from, 'consultationId'))
    return [
      { label: say.kind, text: textAt(from, 'kind') === 'interim' ? kindNames.interim : kindNames.full },
      { label: say.consultation, text: heldOn ? weekdayInWords(heldOn) : say.none },
      { label: say.urgency, text: textAt(from, 'urgencyReason') },
    ]
  }
  return (
    <>
      <PageHead title={say.title} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(formWith(stored))} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={to}>
        <KindFields form={form} consultations={consultations} interimPlanDays={interimPlanDays} />
      </Form>
    </>
  )
}
