import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf, closedFileAt, constraints, crumbsOf, refusals } from './at.server.ts'
import { ProposeForm, stepsFor } from './rules.ts'
import { propose } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.propose

export const loader = page('retention:keep', async access => {
  const file = await closedFileAt(access)
  if (!stepsFor(file, access.actor.accountId, access.today).canPropose) throw notFound()
  const title = say.title(file.number)
  return { title, crumbs: crumbsOf(file, text.one.propose), to: addressOf(file.id) }
})

export const action = deed('retention:keep', {
  form: ProposeForm,
  refusals,
  constraints,
  run: async access => {
    const { id } = await closedFileAt(access)
    await propose(access.tx, id, access.input.why)
    return done({ to: addressOf(id), flash: say.done, caseId: id })
  },
})

export default function ProposeDestruction({
  loaderData: { title, crumbs, to },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={title} lead={say.lead} crumbs={crumbs} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <TextArea form={form} name="why" label={say.why} hint={say.whyHint} rows={3} />
      </Form>
    </>
  )
}
