import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { monthInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ownCountOf, takeBack } from './store.server.ts'
import { crumbs, text } from './text.nl.ts'

const say = text.takeBack

/** Only whoever counted it finds it. */
async function taking({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const count = await ownCountOf(tx, params.countId)
  if (!count) throw notFound()
  return count
}

export const loader = page('exploration:count', taking)

export const action = deed('exploration:count', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    await takeBack(access.tx, (await taking(access)).id)
    return done({ to: '/praktijk/verkenning', flash: say.done })
  },
})

export default function TakeBack({ loaderData: { garden, month }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead(garden, monthInWords(month))} crumbs={crumbs(say.title)} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/praktijk/verkenning">
        {null}
      </Form>
    </>
  )
}
