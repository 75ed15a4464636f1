import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { fileAt } from './at.server.ts'
import { addressOf, withdrawForm } from './rules.ts'
import { withdrawFile } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.withdraw

export const loader = page('file:record', async access => {
  const file = await fileAt(access)
  if (file.withdrawal) throw notFound()
  return { title: file.title, to: `${addressOf(access.caseId)}/${file.id}` }
})

export const action = deed('file:record', {
  form: withdrawForm,
  refusals: { already: say.already },
  constraints: { file_withdrawal_pkey: { refusal: 'already' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const file = await fileAt(access)
    await withdrawFile(tx, actor, caseId, file.id, input.reason)
    return done({ to: addressOf(caseId), flash: say.done })
  },
})

export default function WithdrawFile({ loaderData: { title, to }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={[{ label: title, to }, { label: say.submit }]} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <TextArea form={form} name="reason" label={say.reason} rows={3} />
      </Form>
    </>
  )
}
