import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { DecisionFields } from './fields.tsx'
import { correctingForm } from './rules.ts'
import { decide, decisionOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.correct

export const loader = page('meeting:treat', async ({ tx, params, today }) => {
  const { decisionId } = params
  const decision = isId(decisionId) ? await decisionOf(tx, decisionId) : undefined
  if (!decision) throw notFound()
  return { decision, today }
})

export const action = deed('meeting:treat', {
  form: ({ today }) => correctingForm(today),
  refusals: { already: say.already, 'too-early': text.record.tooEarly },
  constraints: {
    decision_corrected_once: { refusal: 'already' },
    decision_on_or_after_day: { refusal: 'too-early', field: 'decidedOn' },
  },
  run: async ({ tx, actor, params, input, tell }) => {
    const { decisionId } = params
    const decision = isId(decisionId) ? await decisionOf(tx, decisionId) : undefined
    if (!decision) throw notFound()
    const newId = await decide(tx, actor, decision.treatmentId, input, decision.id)
    await tell('decision.taken', { decisionId: newId, itemId: decision.itemId })
    return done({ to: `/sturing/besluiten/${newId}`, flash: say.done })
  },
})

export default function CorrectDecision({ loaderData, actionData }: Shown<typeof loader>) {
  const { decision, today } = loaderData
  const { words, conditions, dissent } = decision
  const form =
    actionData?.form ??
    formWith({ words, conditions: conditions ?? '', dissent: dissent ?? '', decidedOn: today })
  const to = `/sturing/besluiten/${decision.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        meta={`${decision.group} · ${decision.title}`}
        crumbs={steeringCrumbs(say.title, { label: text.page.title(decision.title), to })}
      />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <DecisionFields form={form} />
        <TextArea form={form} name="whyCorrected" label={say.why} rows={2} />
      </Form>
    </>
  )
}
