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
import { endedByBack } from './rules.ts'
import { deputiesFor, endDeputies } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.absence

export const loader = page('own-absence:tell', async ({ tx, actor, today }) => ({
  today,
  absences: await deputiesFor(tx, actor.accountId),
}))

export const action = deed('own-absence:tell', {
  form: ({ today }) =>
    z.object({ backOn: dayField(needs.backOn).refine(on => on >= today, needs.notInPast) }),
  refusals: { none: say.backNone },
  run: async ({ tx, actor, input }) => {
    const ended = endedByBack(await deputiesFor(tx, actor.accountId), input.backOn)
    if (ended.length === 0) return refuse('none', 'backOn')
    const ids = ended.map(one => one.id)
    await endDeputies(tx, actor, ids, input.backOn, 'back')
    return done({ to: '/vandaag', flash: say.backDone })
  },
})

export default function BackEarlier({ loaderData: { absences, today }, actionData }: Shown<typeof loader>) {
  const [first] = absences
  if (!first && !actionData) return <Empty title={say.backTitle}>{say.backNothing}</Empty>
  const form =
    actionData?.form ?? formWith({ backOn: first && first.fromDay > today ? first.fromDay : today })
  return (
    <>
      <PageHead title={say.backTitle} lead={say.backLead} />
      <Form form={form} submit={say.backSubmit} cancelTo="/afwezig">
        <DayField form={form} name="backOn" label={say.backOn} />
      </Form>
    </>
  )
}
