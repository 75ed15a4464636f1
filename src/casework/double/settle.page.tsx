import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { SettleForm } from './rules.ts'
import { settle, signalsPiece } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.settle

async function signalAt({ tx, caseId, params }: Access) {
  const { signals } = await gather(tx, { signals: signalsPiece(caseId) })
  const found = signals.find(one => one.id === params.signalId)
  if (!found) throw notFound()
  return found
}

export const loader = page('double:settle', async access => ({
  caseId: access.caseId,
  colleague: (await signalAt(access)).colleague,
}))

export const action = deed('double:settle', {
  form: SettleForm,
  refusals: { settled: say.settled },
  constraints: { double_signal_settled_pkey: { refusal: 'settled' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { id } = await signalAt(access)
    await settle(tx, actor, { caseId, signalId: id }, input.why)
    return done({ to: `/huishoudens/${caseId}/dubbelen`, flash: say.done })
  },
})

export default function Settle({ loaderData: { caseId, colleague }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const back = `/huishoudens/${caseId}/dubbelen`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(colleague)}
        crumbs={[{ label: text.title, to: back }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={back}>
        <TextArea form={form} name="why" label={say.why} rows={3} />
      </Form>
    </>
  )
}
