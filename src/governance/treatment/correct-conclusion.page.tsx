import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { optionsOfItem } from '../scenario/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { ConclusionFields } from './fields.tsx'
import { correctionForm } from './rules.ts'
import { conclusionsOn, correctConclusion } from './store.server.ts'
import { text } from './text.nl.ts'
import { stepAsked } from './this-step.server.ts'

const say = text.correct

export const loader = page('meeting:treat', async access => {
  const { treatment } = await stepAsked(access)
  const { conclusion } = treatment
  if (!conclusion) throw notFound()
  const [last] = (await conclusionsOn(access.tx, treatment.itemId)).filter(
    one => one.treatmentId === treatment.id,
  )
  const scenarios = await optionsOfItem(access.tx, treatment.itemId)
  return { treatment, conclusion, scenarios, optionId: last?.optionId ?? '' }
})

export const action = deed('meeting:treat', {
  form: async access => correctionForm((await stepAsked(access)).treatment.purpose),
  refusals: { already: say.already, elsewhere: text.scenario.elsewhere },
  constraints: {
    concluded_meanwhile: { refusal: 'already' },
    option_of_the_item: { refusal: 'elsewhere', field: 'optionId' },
  },
  run: async access => {
    const { treatment } = await stepAsked(access)
    if (!treatment.conclusion) throw notFound()
    // Only the conclusion that was on the page can be put right; a newer one breaks `concluded_meanwhile`.
    await correctConclusion(access.tx, access.actor, treatment, access.input)
    return done({ to: `/sturing/agendapunten/${treatment.itemId}`, flash: say.done })
  },
})

export default function CorrectConclusion({ loaderData, actionData }: Shown<typeof loader>) {
  const { treatment, conclusion, scenarios, optionId } = loaderData
  const { words, stance, dissent, no } = conclusion
  const form = actionData?.form ?? formWith({ words, stance: stance ?? '', dissent: dissent ?? '', optionId })
  const to = `/sturing/agendapunten/${treatment.itemId}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        meta={`${treatment.group} · ${treatment.title}`}
        crumbs={steeringCrumbs(say.title, { label: treatment.title, to })}
      />
      {actionData?.refusal === 'already' && (
        <Notice tone="attention" title={say.already}>
          <p className="tt-as-typed">{words}</p>
        </Notice>
      )}
      <Form form={form} submit={say.submit} cancelTo={to}>
        <Hidden name="no" value={no} />
        <ConclusionFields form={form} purpose={treatment.purpose} scenarios={scenarios} />
        <TextArea form={form} name="whyChanged" label={say.why} rows={2} />
      </Form>
    </>
  )
}
