import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Checkbox, Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { placeOf } from '../people.ts'
import { planAt } from '../plan-at.server.ts'
import { actingIn, stateOf } from '../rules.ts'
import { audienceForm, partIn, seenOf } from './rules.ts'
import { setAudience } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.audience

async function partAt(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const plan = await planAt(access)
  const part = partIn(plan, access.params['partId'])
  if (!part || stateOf(plan) !== 'draft') throw notFound()
  const people = actingIn(plan).flatMap(one =>
    one.personId ? [{ value: one.personId, label: one.name, hint: placeOf(one) }] : [],
  )
  return { plan, part, people }
}

export const loader = page('top3-plan:write', async access => {
  const { plan, part, people } = await partAt(access)
  return {
    to: `${planAddress(plan)}#${part.situation.id}`,
    what: part.what,
    onlyFor: part.onlyFor,
    seen: seenOf(part.onlyFor),
    people,
  }
})

export const action = deed('top3-plan:write', {
  form: async access => audienceForm((await partAt(access)).people.map(one => one.value)),
  refusals: { 'changed-meanwhile': say.changed, 'is-active': text.line.isActive },
  constraints: { plan_is_fixed: { refusal: 'is-active' } },
  run: async access => {
    const { plan, part } = await partAt(access)
    const { who, people, seen } = access.input
    if (seen !== seenOf(part.onlyFor)) return refuse('changed-meanwhile')
    await setAudience(access.tx, part, who === 'all' ? null : people)
    return done({ to: `${planAddress(plan)}#${part.situation.id}`, flash: say.done })
  },
})

export default function PartAudience({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form =
    actionData?.form ??
    formWith({ who: view.onlyFor ? 'some' : 'all', people: view.onlyFor ? [...view.onlyFor] : [] })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} meta={view.what} />
      <Notice tone="attention">{say.warn}</Notice>
      <Form form={form} submit={say.submit} cancelTo={view.to}>
        <input type="hidden" name="seen" value={view.seen} />
        <Radios
          form={form}
          name="who"
          legend={say.legend}
          options={[
            { value: 'all', label: say.all },
            { value: 'some', label: say.some, hint: say.someHint },
          ]}
        />
        <Checkboxes form={form} name="people" legend={say.people} options={view.people} optional />
        <Checkbox form={form} name="safe" label={say.safe} />
      </Form>
    </>
  )
}
