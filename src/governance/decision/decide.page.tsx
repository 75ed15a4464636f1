import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { stepAsked } from '../treatment/this-step.server.ts'
import { DecisionFields } from './fields.tsx'
import { decisionForm } from './rules.ts'
import { decide } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.record

export const loader = page('meeting:treat', async access => {
  const { treatment } = await stepAsked(access)
  if (treatment.purpose !== 'decide') throw notFound()
  return { treatment }
})

export const action = deed('meeting:treat', {
  form: ({ today }) => decisionForm(today),
  refusals: {
    once: say.once,
    'not-asked': say.notAsked,
    'no-conclusion': say.noConclusion,
    'too-early': say.tooEarly,
  },
  constraints: {
    decision_once: { refusal: 'once' },
    decision_where_asked: { refusal: 'not-asked' },
    decision_after_conclusion: { refusal: 'no-conclusion' },
    decision_on_or_after_day: { refusal: 'too-early', field: 'decidedOn' },
  },
  run: async access => {
    const { treatment } = await stepAsked(access)
    const decisionId = await decide(access.tx, access.actor, treatment.id, access.input)
    await access.tell('decision.taken', { decisionId, itemId: treatment.itemId })
    return done({ to: `/sturing/besluiten/${decisionId}`, flash: say.done })
  },
})

export default function Decide({ loaderData: { treatment }, actionData }: Shown<typeof loader>) {
  const known = formWith({
    words: treatment.conclusion?.words ?? '',
    dissent: treatment.conclusion?.dissent ?? '',
    decidedOn: treatment.day ?? '',
  })
  const form = actionData?.form ?? known
  const to = `/sturing/agendapunten/${treatment.itemId}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        meta={`${treatment.group} · ${treatment.title}`}
        crumbs={steeringCrumbs(say.title, { label: treatment.title, to })}
      />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <DecisionFields form={form} />
      </Form>
    </>
  )
}
