import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { weekdayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { consultationOf } from './held/store.server.ts'
import { CorrectionForm } from './rules.ts'
import { addCorrection } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.correction

async function heldAt(tx: Tx, caseId: string, consultationId: string | undefined) {
  const held = isId(consultationId) ? await consultationOf(tx, caseId, consultationId) : undefined
  if (!held) throw notFound()
  return held
}

export const loader = page('network-consultation:record', async ({ tx, caseId, params }) => {
  const { id, heldOn } = await heldAt(tx, caseId, params['consultationId'])
  return { to: `/huishoudens/${caseId}/netwerkberaad/${id}`, heldOn }
})

export const action = deed('network-consultation:record', {
  form: CorrectionForm,
  refusals: {},
  run: async ({ tx, actor, caseId, params, input }) => {
    const { id } = await heldAt(tx, caseId, params['consultationId'])
    await addCorrection(tx, actor, caseId, id, input.what)
    return done({ to: `/huishoudens/${caseId}/netwerkberaad/${id}`, flash: say.done })
  },
})

export default function Correct({ loaderData: { to, heldOn }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={`${weekdayInWords(heldOn)}. ${say.lead}`} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <TextArea form={form} name="what" label={say.what} />
      </Form>
    </>
  )
}
