import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { dangerNow, EndForm } from './rules.ts'
import { dangerPiece, takeStep } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.end

const stepsOf = async (tx: Tx, caseId: string) => (await gather(tx, { steps: dangerPiece(tx, caseId) })).steps

export const loader = page('acute-danger:end', async ({ tx, caseId }) => {
  const danger = dangerNow(await stepsOf(tx, caseId))
  if (!danger) throw notFound()
  return { caseId, words: danger.words }
})

export const action = deed('acute-danger:end', {
  form: EndForm,
  refusals: { already: say.already },
  constraints: {
    acute_danger_step_pkey: { refusal: 'already' },
    acute_danger_step_follows: { refusal: 'already' },
  },
  run: async ({ tx, actor, caseId, input }) => {
    const steps = await stepsOf(tx, caseId)
    if (!dangerNow(steps)) return refuse('already')
    await takeStep(tx, actor, caseId, steps, input.why)
    return done({ to: `/huishoudens/${caseId}`, flash: say.done })
  },
})

export default function EndDanger({ loaderData: { caseId, words }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <p className="tt-as-typed">{words}</p>
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/gevaar`}>
        <TextArea form={form} name="why" label={say.why} hint={say.hint} rows={3} />
      </Form>
    </>
  )
}
