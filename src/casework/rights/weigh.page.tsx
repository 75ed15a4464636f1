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
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf } from './addresses.ts'
import { childrenFor, requestAt } from './at.server.ts'
import { stepsFrom, weighedOutcomes, weighForm } from './rules.ts'
import { weigh } from './store.server.ts'
import { adviceNames, text, weighedNames } from './text.nl.ts'

const say = text.weigh

async function toWeigh(access: Pick<Access, 'tx' | 'caseId' | 'params' | 'today' | 'settings'>) {
  const request = await requestAt(access)
  if (request.about !== 'child' || !stepsFrom(request).includes('proposed')) throw notFound()
  const children = await childrenFor(access, request.personId)
  const adviceOf = (childId: string) => children.find(one => one.id === childId)?.advice ?? 'unsure'
  return { request, children, adviceOf }
}

export const loader = page('rights:answer', async access => {
  const { request, children } = await toWeigh(access)
  return { to: `${addressOf(access.caseId)}/${request.id}`, request, children }
})

export const action = deed('rights:answer', {
  form: async access => {
    const { children, adviceOf } = await toWeigh(access)
    return weighForm(
      children.map(one => one.id),
      adviceOf,
    )
  },
  refusals: { meanwhile: text.meanwhile },
  constraints: { rights_open: { refusal: 'meanwhile' }, rights_weighing_pkey: { refusal: 'meanwhile' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { request, adviceOf } = await toWeigh(access)
    await weigh(tx, actor, request, adviceOf(input.childId), input)
    return done({ to: `${addressOf(caseId)}/${request.id}`, flash: say.done, personId: input.childId })
  },
})

export default function Weigh({ loaderData: { to, request, children }, actionData }: Shown<typeof loader>) {
  const { weighing } = request
  const form =
    actionData?.form ??
    formWith(
      weighing
        ? { childId: weighing.childId, childView: weighing.childView, interest: weighing.interest }
        : { childId: children.length === 1 ? children[0]?.id : undefined },
    )
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.about(request.kind, request.name), to }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <Radios
          form={form}
          name="childId"
          legend={say.child}
          options={children.map(({ id, name, advice }) => ({
            value: id,
            label: name,
            hint: adviceNames[advice],
          }))}
        />
        <TextArea form={form} name="childView" label={say.childView} hint={say.childViewHint} rows={4} />
        <TextArea form={form} name="interest" label={say.interest} hint={say.interestHint} rows={4} />
        <Radios
          form={form}
          name="outcome"
          legend={say.outcome}
          options={optionsOf(weighedOutcomes, weighedNames)}
        />
        <TextArea form={form} name="otherwiseWhy" label={say.otherwise} rows={3} optional />
      </Form>
    </>
  )
}
