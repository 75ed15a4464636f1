import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { basisChoices, possibleLifters } from './choices.server.ts'
import { BarrierFields } from './fields.tsx'
import { noteForm } from './rules.ts'
import { noteBarrier } from './store.server.ts'
import { crumbs, text } from './text.nl.ts'

const say = text.note

export const loader = page('barrier:note', async access => ({
  ...(await basisChoices(access)),
  lifters: await possibleLifters(access),
}))

export const action = deed('barrier:note', {
  form: async access => {
    const { lessons, observations } = await basisChoices(access)
    const ids = { lessons: lessons.map(one => one.value), observations: observations.map(one => one.value) }
    return noteForm(ids, await wordsToCheck(access.tx))
  },
  refusals: {},
  run: async ({ tx, actor, input, today }) => {
    const id = await noteBarrier(tx, actor, input, say.why, today)
    return done({ to: `/praktijk/belemmeringen/${id}`, flash: say.done })
  },
})

export default function NoteBarrier({
  loaderData: { lessons, observations, lifters },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={crumbs(say.title)} />
      <Form form={form} submit={say.submit} cancelTo="/praktijk/belemmeringen">
        <BarrierFields form={form} lifters={lifters} />
        {lessons.length > 0 && (
          <Checkboxes form={form} name="lessons" legend={say.lessons} options={lessons} optional />
        )}
        {observations.length > 0 && (
          <Checkboxes
            form={form}
            name="observations"
            legend={say.observations}
            options={observations}
            optional
          />
        )}
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
