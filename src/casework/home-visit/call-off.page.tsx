import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { visitAddress } from './addresses.ts'
import { openVisitAt } from './at.server.ts'
import { CalledOffForm } from './rules.ts'
import { callOff } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.off

export const loader = page('home-visit:plan', async access => {
  const { caseId, id } = await openVisitAt(access)
  return { caseId, id }
})

export const action = deed('home-visit:plan', {
  form: CalledOffForm,
  refusals: { taken: text.done.taken },
  constraints: { home_visit_end_pkey: { refusal: 'taken' } },
  run: async access => {
    const visit = await openVisitAt(access)
    await callOff(access.tx, access.actor, visit, access.input.why)
    return done({ to: visitAddress(visit.caseId, visit.id), flash: say.done })
  },
})

export default function CallOff({ loaderData: { caseId, id }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const here = visitAddress(caseId, id)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to: here }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={here}>
        <TextArea form={form} name="why" label={say.why} hint={say.attempt} rows={2} />
      </Form>
    </>
  )
}
