import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { isOpen } from '#src/audit/emergency/rules.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { endEmergency, standingOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.stop

async function ownOpenAt({ tx, params, now }: Access): Promise<string> {
  const { own } = await standingOf(tx)
  const found = own.find(one => one.id === params.accessId && isOpen(one, now))
  if (!found) throw notFound()
  return found.id
}

export const loader = page('emergency-access:use', async access => ({ id: await ownOpenAt(access) }))

export const action = deed('emergency-access:use', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    if (!(await endEmergency(access.tx, await ownOpenAt(access)))) throw notFound()
    return done({ to: '/noodtoegang', flash: say.done })
  },
})

export default function StopEmergency({ loaderData: { id }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={`/noodtoegang/${id}`}>
        {null}
      </Form>
    </>
  )
}
