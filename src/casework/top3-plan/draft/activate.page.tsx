import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { canBeAsked, markOf, presentIn } from '../rules.ts'
import { plansNow } from '../store.server.ts'
import { help } from './help.nl.ts'
import { whatIsMissing } from './missing.ts'
import { MissingList } from './missing-list.tsx'
import { ActivateForm, seenOf } from './rules.ts'
import { activatePlan } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.activate

export const loader = page('top3-plan:write', async ({ tx, caseId, params, today, settings }) => {
  const plan = await planAt({ tx, caseId, params })
  const asked = presentIn(plan).filter(one => canBeAsked(one, today))
  const names = (wanted: readonly (string | undefined)[]) =>
    asked.filter(one => wanted.includes(markOf(plan, one.id).mark?.mark)).map(one => one.name)
  return {
    to: planAddress(plan),
    seen: seenOf(plan),
    missing: whatIsMissing(plan, today, settings.planReviewWeeks),
    replaces: (await plansNow(tx, caseId)).activeId !== null,
    notAsked: names([undefined]),
    disagree: names(['partly', 'disagree']),
  }
})

export const action = deed('top3-plan:write', {
  form: ActivateForm,
  refusals: {
    changed: say.changed,
    'not-whole': say.notWhole,
    'interim-once': say.interimOnce,
  },
  constraints: {
    plan_is_whole: { refusal: 'not-whole' },
    active_needs_consultation: { refusal: 'not-whole' },
    interim_is_urgent: { refusal: 'not-whole' },
    active_has_review: { refusal: 'not-whole' },
    interim_once: { refusal: 'interim-once' },
    one_active_plan: { refusal: 'changed' },
  },
  run: async ({ tx, actor, caseId, params, input, today, settings, tell }) => {
    const plan = await planAt({ tx, caseId, params })
    if (whatIsMissing(plan, today, settings.planReviewWeeks).length > 0) return refuse('not-whole')
    const of = { caseId, planId: plan.id }
    if (!(await activatePlan(tx, actor, of, input.seen, settings.interimPlanDays))) return refuse('changed')
    await tell('top3-plan.activated', of)
    return done({ to: planAddress(plan), flash: say.done })
  },
})

export default function ActivatePlan({ loaderData, actionData }: Shown<typeof loader>) {
  const { to, seen, missing, replaces, notAsked, disagree } = loaderData
  return (
    <>
      {missing.length > 0 ? (
        <>
          <PageHead title={say.notYet} next={<ButtonLink to={to}>{say.back}</ButtonLink>} />
          <MissingList to={to} missing={missing} />
        </>
      ) : (
        <PageHead title={say.title} lead={say.lead} how={help} />
      )}
      {disagree.length > 0 && <Notice tone="notice" title={say.disagree(disagree.join(', '))} />}
      {notAsked.length > 0 && <Notice tone="notice" title={say.notAsked(notAsked.join(', '))} />}
      {missing.length === 0 && (
        <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={to}>
          <Hidden name="seen" value={seen} />
          {replaces && <p>{say.replaces}</p>}
        </Form>
      )}
    </>
  )
}
