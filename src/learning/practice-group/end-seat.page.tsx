import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { endSeat, seatsOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.finish

async function seatAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const seat = (await seatsOf(tx)).find(one => one.id === params.seatId)
  if (!seat) throw notFound()
  return seat
}

export const loader = page('practice-seat:give', async access => ({ name: (await seatAt(access)).name }))

export const action = deed('practice-seat:give', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const seat = await seatAt(access)
    await endSeat(access.tx, access.actor, seat.id)
    return done({ to: '/praktijk/groep', flash: say.done })
  },
})

export default function EndSeat({ loaderData: { name }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title(name)} lead={say.lead} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/praktijk/groep">
        {null}
      </Form>
    </>
  )
}
