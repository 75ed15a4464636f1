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
import { isOpen } from './rules.ts'
import { emergencyAccessAt, endEmergency } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.stop

async function openAccessAt({ tx, params, now }: Access) {
  const { accessId } = params
  const found = isId(accessId) ? await emergencyAccessAt(tx, accessId) : undefined
  if (!found || !isOpen(found, now)) throw notFound()
  return found
}

export const loader = page('emergency-access:judge', async access => {
  const { id, name } = await openAccessAt(access)
  return { id, name }
})

export const action = deed('emergency-access:judge', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const { id } = await openAccessAt(access)
    if (!(await endEmergency(access.tx, id))) throw notFound()
    return done({ to: `/logboek/noodtoegang/${id}`, flash: say.done })
  },
})

export default function StopEmergency({ loaderData: { id, name }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead(name)} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={`/logboek/noodtoegang/${id}`}>
        {null}
      </Form>
    </>
  )
}
