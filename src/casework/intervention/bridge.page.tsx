import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { helpAt, householdName } from './at.server.ts'
import { BridgeForm } from './rules.ts'
import { bridgeWait } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.bridge

export const loader = page('intervention:record', async access => {
  const help = await helpAt(access)
  if (!help.waits) throw notFound()
  return { caseId: access.caseId, help, name: await householdName(access) }
})

export const action = deed('intervention:record', {
  form: BridgeForm,
  refusals: {},
  run: async access => {
    const { id } = await helpAt(access)
    const { tx, actor, caseId, input } = access
    await bridgeWait(tx, actor, { caseId, id }, input)
    return done({ to: `/huishoudens/${caseId}/hulp/${id}`, flash: say.done })
  },
})

export default function BridgeWait({ loaderData: { caseId, help, name }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const here = `/huishoudens/${caseId}/hulp/${help.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: `/huishoudens/${caseId}/hulp` },
          { label: text.by(kindNames[help.kind], help.provider), to: here },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={here}>
        <TextArea form={form} name="what" label={say.what} rows={3} />
        <TextField form={form} name="who" label={say.who} autoComplete="off" />
      </Form>
    </>
  )
}
