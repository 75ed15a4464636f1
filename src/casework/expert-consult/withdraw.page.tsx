import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { stepConstraints } from './at.server.ts'
import { stepsFrom, WithdrawForm } from './rules.ts'
import { consultsIn, withdrawQuestion } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.withdrawForm

export const loader = page('expert-consult:ask', async ({ tx, caseId, params }) => {
  const consult = (await consultsIn(tx, [caseId])).find(one => one.id === params.consultId)
  if (!consult || !stepsFrom[consult.state].includes('withdrawn')) throw notFound()
  return { caseId, id: consult.id }
})

export const action = deed('expert-consult:ask', {
  form: WithdrawForm,
  refusals: { meanwhile: text.meanwhile },
  constraints: stepConstraints,
  run: async ({ tx, actor, caseId, params, input }) => {
    const consult = (await consultsIn(tx, [caseId])).find(one => one.id === params.consultId)
    if (!consult) throw notFound()
    await withdrawQuestion(tx, actor, consult.id, input.why)
    return done({ to: `/huishoudens/${caseId}`, flash: say.done })
  },
})

export default function WithdrawQuestion({ loaderData: { caseId, id }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/vragen/${id}`}>
        <TextField form={form} name="why" label={say.why} />
      </Form>
    </>
  )
}
