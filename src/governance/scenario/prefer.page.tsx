import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
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
import { steeringCrumbs } from '../steering/text.nl.ts'
import { mayPrefer, preferenceForm } from './rules.ts'
import { type Choice, prefer, scenariosState } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.prefer

async function choiceAsked({ tx, params }: Pick<Access, 'tx' | 'params'>): Promise<Choice> {
  const choice = (await scenariosState(tx)).find(one => one.id === params['choiceId'])
  if (!choice) throw notFound()
  return choice
}

export const loader = page('scenario:write', async access => {
  const choice = await choiceAsked(access)
  const stages = stagesOf(await routeOf(access.tx, choice.itemId), access.today)
  return { choice, isOpen: mayPrefer(stages) }
})

export const action = deed('scenario:write', {
  form: async access => preferenceForm((await choiceAsked(access)).options.map(option => option.id)),
  refusals: { 'too-early': say.tooEarly },
  constraints: { preference_after_treatments: { refusal: 'too-early' } },
  run: async access => {
    const choice = await choiceAsked(access)
    await prefer(access.tx, access.actor, choice.id, access.input)
    await access.tell('scenario.preferred', { choiceId: choice.id })
    return done({ to: '/sturing/scenarios', flash: say.done })
  },
})

export default function Prefer({ loaderData: { choice, isOpen }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={isOpen ? say.lead : choice.title}
        crumbs={steeringCrumbs(say.title, { label: text.list.title, to: '/sturing/scenarios' })}
      />
      {!isOpen && <Notice tone="notice" title={say.tooEarly} />}
      {(isOpen || actionData) && (
        <Form form={form} submit={say.submit} cancelTo="/sturing/scenarios">
          <Radios
            form={form}
            name="optionId"
            legend={say.option}
            options={choice.options.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <TextArea form={form} name="words" label={say.words} />
        </Form>
      )}
    </>
  )
}
