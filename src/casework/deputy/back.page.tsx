import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { dayField } from '#src/kernel/form-schema.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { needs } from './needs.nl.ts'
import { deputiesFor, endDeputies } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.absence

export const loader = page('own-absence:tell', async ({ tx, actor, today }) => ({
  today,
  count: (await deputiesFor(tx, actor.accountId)).length,
}))

export const action = deed('own-absence:tell', {
  form: ({ today }) =>
    z.object({ backOn: dayField(needs.backOn).refine(on => on >= today, needs.notInPast) }),
  refusals: { none: say.backNone },
  run: async ({ tx, actor, input }) => {
    const ids = (await deputiesFor(tx, actor.accountId)).map(one => one.id)
    if (ids.length === 0) return refuse('none', 'backOn')
    await endDeputies(tx, actor, ids, input.backOn, 'back')
    return done({ to: '/vandaag', flash: say.backDone })
  },
})

export default function BackEarlier({ loaderData: { count, today }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ backOn: today })
  if (count === 0) return <Empty title={say.backTitle}>{say.backNone}</Empty>
  return (
    <>
      <PageHead title={say.backTitle} lead={say.backLead(count)} />
      <Form form={form} submit={say.backSubmit} cancelTo="/afwezig">
        <DayField form={form} name="backOn" label={say.backOn} />
      </Form>
    </>
  )
}
