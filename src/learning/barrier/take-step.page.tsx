import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { nextStates, stepForm } from './rules.ts'
import { barrierOf, takeBarrierStep } from './store.server.ts'
import { crumbs, stepChoices, text } from './text.nl.ts'

const say = text.step

async function stepping({ tx, params, today }: Access) {
  const barrier = await barrierOf(tx, params.barrierId, today)
  if (!barrier) throw notFound()
  return barrier
}

export const loader = page('barrier:take-further', async access => ({
  barrier: await stepping(access),
  today: access.today,
}))

export const action = deed('barrier:take-further', {
  form: async access => {
    const { state, steps } = await stepping(access)
    const since = steps.at(-1)?.onDay ?? access.today
    return stepForm(state, since, access.today, await wordsToCheck(access.tx))
  },
  refusals: { meanwhile: say.meanwhile },
  constraints: {
    one_barrier_step_at_a_time: { refusal: 'meanwhile' },
    barrier_step_follows: { refusal: 'meanwhile' },
  },
  run: async access => {
    const { id, steps } = await stepping(access)
    await takeBarrierStep(access.tx, access.actor, id, { ...access.input, number: steps.length + 1 })
    return done({ to: `/praktijk/belemmeringen/${id}`, flash: say.done })
  },
})

export default function TakeBarrierStep({
  loaderData: { barrier, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ onDay: today })
  const to = `/praktijk/belemmeringen/${barrier.id}`
  return (
    <>
      <PageHead title={say.title} lead={barrier.title} crumbs={crumbs(barrier.title, to)} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <Radios
          form={form}
          name="state"
          legend={say.state}
          options={optionsOf(nextStates(barrier.state), stepChoices)}
        />
        <DayField form={form} name="onDay" label={say.onDay} />
        <TextArea form={form} name="note" label={say.note} rows={3} maxLength={600} />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
