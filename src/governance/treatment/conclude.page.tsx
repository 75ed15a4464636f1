import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { mayConclude, onwards } from '../item/rules.ts'
import { onwardNames } from '../item/text.nl.ts'
import { Advices } from '../item/treatment-card.tsx'
import { optionsOfItem } from '../scenario/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { ConclusionFields } from './fields.tsx'
import { conclusionForm } from './rules.ts'
import { adviceOn, conclude } from './store.server.ts'
import { text } from './text.nl.ts'
import { stepAsked } from './this-step.server.ts'

const say = text.conclude

export const loader = page('meeting:treat', async access => {
  const { treatment, stage } = await stepAsked(access)
  return {
    treatment,
    stage,
    advices: await adviceOn(access.tx, [treatment.id]),
    scenarios: await optionsOfItem(access.tx, treatment.itemId),
  }
})

export const action = deed('meeting:treat', {
  form: async access => conclusionForm((await stepAsked(access)).treatment.purpose),
  refusals: { 'too-early': say.tooEarly, already: say.already, elsewhere: text.scenario.elsewhere },
  constraints: {
    option_of_the_item: { refusal: 'elsewhere', field: 'optionId' },
    conclusion_not_before_day: { refusal: 'too-early' },
    concluded_meanwhile: { refusal: 'already' },
  },
  run: async access => {
    const { treatment, stage } = await stepAsked(access)
    if (stage === 'dropped') throw notFound()
    if (stage === 'concluded') return refuse('already')
    await conclude(access.tx, access.actor, treatment, access.input)
    await access.tell('treatment.concluded', { treatmentId: treatment.id, itemId: treatment.itemId })
    return done({ to: `/sturing/agendapunten/${treatment.itemId}`, flash: say.done })
  },
})

export default function Conclude({ loaderData, actionData }: Shown<typeof loader>) {
  const { treatment, stage, advices, scenarios } = loaderData
  const form = actionData?.form ?? formWith({ onward: 'onward' })
  const to = `/sturing/agendapunten/${treatment.itemId}`
  const isOpen = mayConclude(stage)
  return (
    <>
      <PageHead
        title={say.title(treatment.group)}
        lead={treatment.title}
        meta={treatment.day ? dayInWords(treatment.day) : text.advise.noDay}
        crumbs={steeringCrumbs(say.title(treatment.group), { label: treatment.title, to })}
      />
      {!isOpen && (
        <Notice tone="notice">
          <p>{stage === 'concluded' ? say.already : say.tooEarly}</p>
        </Notice>
      )}
      {advices.length > 0 && <Advices advices={advices} />}
      {(isOpen || actionData) && (
        <Form form={form} submit={say.submit} cancelTo={to}>
          <ConclusionFields form={form} purpose={treatment.purpose} scenarios={scenarios} />
          <Radios form={form} name="onward" legend={say.onward} options={optionsOf(onwards, onwardNames)} />
        </Form>
      )}
    </>
  )
}
