import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, parseDay } from '#src/kernel/day.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { lastReviewDay, reviewForm } from './rules.ts'
import { setReview } from './store.server.ts'
import { changed, text } from './text.nl.ts'

const say = text.review

export const loader = page('top3-plan:write', async ({ tx, caseId, params, settings, today }) => {
  const plan = await planAt({ tx, caseId, params })
  return {
    to: planAddress(plan),
    version: plan.version,
    reviewOn: plan.reviewOn ?? '',
    weeks: settings.planReviewWeeks,
    last: lastReviewDay(today, settings.planReviewWeeks),
  }
})

export const action = deed('top3-plan:write', {
  form: ({ today, settings }) => reviewForm(today, settings.planReviewWeeks),
  refusals: { 'changed-meanwhile': changed.meanwhile },
  run: async ({ tx, caseId, params, input }) => {
    const plan = await planAt({ tx, caseId, params })
    if (!(await setReview(tx, plan.id, input.version, input.reviewOn))) return refuse('changed-meanwhile')
    return done({ to: planAddress(plan), flash: say.done })
  },
})

function linesOf(form: FormState) {
  const on = parseDay(textAt(form, 'reviewOn'))
  return [{ label: say.on, text: on ? dayInWords(on) : '' }]
}

export default function ChooseReview({
  loaderData: { to, version, reviewOn, weeks, last },
  actionData,
}: Shown<typeof loader>) {
  const stored = formWith({ reviewOn })
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead title={say.title} lead={say.lead(weeks)} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(stored)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={to}>
        <DayField form={form} name="reviewOn" label={say.on} max={last} />
      </Form>
    </>
  )
}
