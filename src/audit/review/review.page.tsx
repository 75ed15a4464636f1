import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { daysToReview, findings, reviewForm } from './rules.ts'
import { keepReview, reviews } from './store.server.ts'
import { findingNames, text } from './text.nl.ts'

export const loader = page('audit:review', async ({ tx, today }) => {
  const [last] = await reviews(tx)
  return daysToReview(last?.untilDay ?? null, today)
})

export const action = deed('audit:review', {
  form: ({ today }) => reviewForm(today),
  refusals: {},
  run: async ({ tx, actor, input }) => {
    const lines = await keepReview(tx, actor, input)
    return done({ to: '/logboek/controles', flash: text.done(lines) })
  },
})

const options = findings.map(finding => ({
  value: finding,
  label: findingNames[finding],
  hint: finding === 'serious' ? text.seriousHint : undefined,
}))

export default function Review({ loaderData: days, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith(days)
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: text.log, to: '/logboek' }, { label: text.title }]}
      />
      <Form form={form} submit={text.submit} cancelTo="/logboek">
        <DayField form={form} name="fromDay" label={text.from} />
        <DayField form={form} name="untilDay" label={text.until} />
        <Radios form={form} name="finding" legend={text.finding} options={options} />
        <TextArea form={form} name="words" label={text.words} hint={text.wordsHint} optional />
      </Form>
    </>
  )
}
