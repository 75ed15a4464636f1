import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { endEmergency, openAccessIn } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.close

async function openAt({ tx, caseId, params }: Access) {
  const { accessId } = params
  const found = isId(accessId) ? await openAccessIn(tx, caseId, accessId) : undefined
  if (!found) throw notFound()
  return found
}

export const loader = page('emergency-access:close', async access => ({
  caseId: access.caseId,
  name: (await openAt(access)).name,
}))

export const action = deed('emergency-access:close', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const { id } = await openAt(access)
    if (!(await endEmergency(access.tx, id))) throw notFound()
    return done({ to: `/huishoudens/${access.caseId}`, flash: say.done })
  },
})

export default function CloseEmergency({ loaderData: { caseId, name }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead(name)} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        {null}
      </Form>
    </>
  )
}
