import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { stagesOf } from '../item/rules.ts'
import { routeOf } from '../item/store.server.ts'
import { inTheWayOf } from './objection/rules.ts'
import { objectionsOf } from './objection/store.server.ts'
import { mayPrefer, preferenceForm } from './rules.ts'
import { optionsOf, prefer } from './store.server.ts'
import { decidedStays, dossierCrumbs, dossierOf, text } from './text.nl.ts'
import { choiceAsked } from './this-choice.server.ts'

const say = text.prefer

export const loader = page('scenario:write', async access => {
  const choice = await choiceAsked(access)
  const stages = stagesOf(await routeOf(access.tx, choice.itemId), access.today)
  const objections = await objectionsOf(access.tx, choice.id)
  const options = (await optionsOf(access.tx, choice.id)).map(({ id, title }) => ({
    id,
    title,
    isInWay: inTheWayOf(objections, id).length > 0,
  }))
  return { choice, options, isOpen: mayPrefer(stages) }
})

export const action = deed('scenario:write', {
  form: async access => {
    const options = await optionsOf(access.tx, (await choiceAsked(access)).id)
    return preferenceForm(options.map(option => option.id))
  },
  refusals: { ...decidedStays.refusals, 'too-early': say.tooEarly, objections: say.objections },
  constraints: {
    ...decidedStays.constraints,
    preference_after_treatments: { refusal: 'too-early' },
    preference_after_objections: { refusal: 'objections', field: 'optionId' },
  },
  run: async access => {
    const choice = await choiceAsked(access)
    await prefer(access.tx, access.actor, choice.id, access.input)
    await access.tell('scenario.preferred', { choiceId: choice.id })
    return done({ to: dossierOf(choice.id), flash: say.done })
  },
})

export default function Prefer({
  loaderData: { choice, options, isOpen },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={isOpen ? say.lead : choice.title}
        crumbs={dossierCrumbs(say.title, { choiceId: choice.id, choice: choice.title })}
      />
      {!isOpen && <Notice tone="notice" title={say.tooEarly} />}
      {(isOpen || actionData) && (
        <Form form={form} submit={say.submit} cancelTo={dossierOf(choice.id)}>
          <Radios
            form={form}
            name="optionId"
            legend={say.option}
            options={options.map(({ id, title, isInWay }) => ({
              value: id,
              label: title,
              hint: isInWay && say.inWay,
            }))}
          />
          <TextArea form={form} name="words" label={say.words} />
          <TextArea form={form} name="dissent" label={say.dissent} hint={say.dissentHint} rows={3} optional />
        </Form>
      )}
    </>
  )
}
