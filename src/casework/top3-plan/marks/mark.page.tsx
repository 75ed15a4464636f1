import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { markOf, possible, stateOf } from '../rules.ts'
import { MarkFields } from './mark-fields.tsx'
import { MarkForm } from './rules.ts'
import { recordMark } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.other

/** Somebody of the plan for whom a mark is recorded; one's own mark has its own page. */
async function giverAt(access: Pick<Access, 'tx' | 'caseId' | 'params' | 'actor'>) {
  const plan = await planAt(access)
  const giver = plan.participants.find(one => one.id === access.params['participantId'])
  if (!giver || giver.accountId === access.actor.accountId) throw notFound()
  return { plan, giver }
}

export const loader = page('top3-plan:write', async access => {
  const { plan, giver } = await giverAt(access)
  const { mark } = markOf(plan, giver.id)
  return {
    to: planAddress(plan),
    name: giver.name,
    isFamily: giver.accountId === null,
    given: { mark: mark?.mark ?? '', remark: mark?.remark ?? '' },
  }
})

export const action = deed('top3-plan:write', {
  form: MarkForm,
  refusals: { closed: text.closed, 'own-stands': say.ownStands },
  constraints: { own_mark_stands: { refusal: 'own-stands' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { plan, giver } = await giverAt(access)
    if (!possible[stateOf(plan)].includes('mark')) return refuse('closed')
    await recordMark(tx, actor, { caseId, planId: plan.id, participantId: giver.id }, input)
    return done({ to: `${planAddress(plan)}#meningen`, flash: say.done })
  },
})

export default function RecordMark({
  loaderData: { to, name, isFamily, given },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith(given)
  return (
    <>
      <PageHead title={say.title(name)} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <MarkFields form={form} ownVoice={isFamily} />
      </Form>
    </>
  )
}
