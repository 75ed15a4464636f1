import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { joinPlan } from '../marks/store.server.ts'
import { planAt } from '../plan-at.server.ts'
import { stateOf } from '../rules.ts'
import { planName } from '../text.nl.ts'
import { aboutOf, TapForm as Schema, tellableBy } from './rules.ts'
import { tellWord } from './store.server.ts'
import { TapForm } from './tap-form.tsx'
import { text } from './text.nl.ts'

const say = text.tap

export const loader = page('top3-plan:mark-own', async ({ tx, caseId, params, actor }) => {
  const plan = await planAt({ tx, caseId, params })
  const own = plan.participants.find(one => one.accountId === actor.accountId)
  return {
    to: planAddress(plan),
    name: planName(plan),
    tellable: stateOf(plan) === 'active' ? tellableBy(plan, own?.id ?? null) : null,
  }
})

export const action = deed('top3-plan:mark-own', {
  form: Schema,
  refusals: { 'not-now': say.notNow, 'not-yours': say.notYours },
  constraints: {
    word_of_plan_in_force: { refusal: 'not-now' },
    told_by_owner_or_watcher: { refusal: 'not-yours' },
  },
  run: async ({ tx, actor, caseId, params, input, tell }) => {
    const plan = await planAt({ tx, caseId, params })
    if (stateOf(plan) !== 'active') return refuse('not-now')
    const own = plan.participants.find(one => one.accountId === actor.accountId)
    const participantId = own?.id ?? (await joinPlan(tx, actor, { caseId, planId: plan.id }))
    if (!participantId) throw notFound()
    const about = aboutOf(plan, participantId, input.tap)
    if (!about) return refuse('not-yours')
    const told = { word: input.tap.word, note: input.note }
    const fact = await tellWord(tx, actor, plan, participantId, about, told)
    if (fact) await tell(fact.name, fact.ids)
    return done({ to: planAddress(plan), flash: say.done })
  },
})

export default function TellOfPlan({ loaderData: { to, name, tellable }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={[{ label: name, to }, { label: say.title }]} />
      {tellable ? (
        <TapForm form={actionData?.form ?? emptyForm} tellable={tellable} />
      ) : (
        <Empty title={say.notNow} />
      )}
    </>
  )
}
