import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf, closedFileAt, constraints, crumbsOf, refusals } from './at.server.ts'
import { holdForm } from './rules.ts'
import { holdHousehold } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.hold

export const loader = page('retention:keep', async access => {
  const file = await closedFileAt(access)
  if (file.held) throw notFound()
  const title = say.title(file.number)
  return { title, crumbs: crumbsOf(file, text.one.hold), to: addressOf(file.id), today: access.today }
})

export const action = deed('retention:keep', {
  form: ({ today }) => holdForm(today),
  refusals,
  constraints,
  run: async access => {
    const { id } = await closedFileAt(access)
    await holdHousehold(access.tx, id, access.input)
    return done({ to: addressOf(id), flash: say.done, caseId: id })
  },
})

export default function HoldFile({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={view.title} lead={say.lead} crumbs={view.crumbs} />
      <Form form={form} submit={say.submit} cancelTo={view.to}>
        <TextArea form={form} name="why" label={say.why} hint={say.whyHint} rows={3} />
        <DayField form={form} name="until" label={say.until} hint={say.untilHint} min={view.today} optional />
      </Form>
    </>
  )
}
