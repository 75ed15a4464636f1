import { redirect } from 'react-router'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { situationAt } from '../plan-at.server.ts'
import { partsOf, unchosenIn, wordingForm } from './rules.ts'
import { chooseWording } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.wording

export const loader = page('top3-plan:write', async access => {
  const { plan, situation } = await situationAt(access)
  const part = unchosenIn(situation)
  if (!part) throw redirect(`${planAddress(plan)}#${situation.id}`)
  return {
    to: `${planAddress(plan)}#${situation.id}`,
    kind: part.kind,
    situation: `${situation.rank}. ${situation.what}`,
    wordings: part.wordings,
  }
})

export const action = deed('top3-plan:write', {
  form: async access => {
    const { situation } = await situationAt(access)
    return wordingForm(partsOf(situation).flatMap(part => part.wordings.map(one => one.id)))
  },
  refusals: { gone: say.gone, 'is-active': text.line.isActive },
  constraints: { plan_is_fixed: { refusal: 'is-active' } },
  run: async access => {
    const { plan, situation } = await situationAt(access)
    const part = partsOf(situation).find(one => one.wordings.some(({ id }) => id === access.input.chosen))
    if (!part || !(await chooseWording(access.tx, part, access.input.chosen))) return refuse('gone')
    const here = `${planAddress(plan)}/situatie/${situation.id}/woorden`
    const more = partsOf(situation).some(one => one.id !== part.id && one.wordings.length > 0)
    return done({ to: more ? here : `${planAddress(plan)}#${situation.id}`, flash: say.done })
  },
})

export default function ChooseWording({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        meta={
          view.kind === 'situation'
            ? text.line.said.situation
            : `${text.line.said[view.kind]} · ${view.situation}`
        }
      />
      <Form form={form} submit={say.submit} cancelTo={view.to}>
        <Radios
          form={form}
          name="chosen"
          legend={say.legend}
          options={view.wordings.map(one => ({ value: one.id, label: one.words }))}
        />
      </Form>
    </>
  )
}
