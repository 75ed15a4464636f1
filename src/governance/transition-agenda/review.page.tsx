import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { addMonths } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { reviewForm } from './rules.ts'
import { recordReview } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.review

export const loader = page('transition-agenda:write', async ({ today, settings }) => ({
  today,
  months: settings.transitionReviewMonths,
}))

export const action = deed('transition-agenda:write', {
  form: ({ today }) => reviewForm(today),
  refusals: { twice: say.twice },
  constraints: { one_review_a_day: { refusal: 'twice', field: 'heldOn' } },
  run: async ({ tx, actor, input }) => {
    await recordReview(tx, actor, input)
    return done({ to: home, flash: say.done })
  },
})

export default function ReviewAgenda({ loaderData: { today, months }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ heldOn: today, nextOn: addMonths(today, months) })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title, { label: text.list.title, to: home })}
      />
      <Form form={form} submit={say.submit} cancelTo={home}>
        <DayField form={form} name="heldOn" label={say.heldOn} />
        <TextArea form={form} name="words" label={say.words} rows={5} maxLength={2000} />
        <DayField form={form} name="nextOn" label={say.nextOn} hint={say.nextHint(months)} />
      </Form>
    </>
  )
}
