import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { effects, nextStates, stepForm } from './rules.ts'
import { improvementOn, takeImprovementStep } from './store.server.ts'
import { effectNames, stateNames, text } from './text.nl.ts'

const say = text.step

export const loader = page('improvement:write', async ({ tx, params, today, settings }) => {
  const improvement = await improvementOn(tx, params.improvementId ?? '', today, settings)
  if (!improvement) throw notFound()
  return { id: improvement.id, title: improvement.title, allowed: nextStates(improvement.state), today }
})

export const action = deed('improvement:write', {
  form: async ({ tx, params, today, settings }) => {
    const improvement = await improvementOn(tx, params.improvementId ?? '', today, settings)
    if (!improvement) throw notFound()
    const since = improvement.steps.at(-1)?.onDay ?? today
    return stepForm(improvement.state, since, today, await wordsToCheck(tx))
  },
  refusals: { meanwhile: say.meanwhile },
  constraints: { one_improvement_step_at_a_time: { refusal: 'meanwhile' } },
  run: async ({ tx, actor, params, input, today, settings }) => {
    const improvement = await improvementOn(tx, params.improvementId ?? '', today, settings)
    if (!improvement) throw notFound()
    const number = improvement.steps.length + 1
    await takeImprovementStep(tx, actor, improvement.id, { ...input, number })
    return done({ to: `/praktijk/voorstellen/${improvement.id}`, flash: say.done })
  },
})

export default function TakeImprovementStep({
  loaderData: { id, title, allowed, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ onDay: today })
  return (
    <>
      <PageHead title={say.title} lead={title} />
      {allowed.length === 0 ? (
        <Notice tone="notice">{say.nowhere}</Notice>
      ) : (
        <Form form={form} submit={say.submit} cancelTo={`/praktijk/voorstellen/${id}`}>
          <Radios form={form} name="state" legend={say.state} options={optionsOf(allowed, stateNames)} />
          <DayField form={form} name="onDay" label={say.onDay} />
          <TextArea form={form} name="note" label={say.note} rows={3} maxLength={600} />
          {allowed.includes('realised') && (
            <DayField
              form={form}
              name="effectCheckOn"
              label={say.effectCheck}
              hint={say.effectHint}
              optional
            />
          )}
          {allowed.includes('evaluated') && (
            <Radios form={form} name="effect" legend={say.effect} options={optionsOf(effects, effectNames)} />
          )}
          <NobodyTick form={form} />
        </Form>
      )}
    </>
  )
}
