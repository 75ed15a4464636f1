import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { FutureForm } from './rules.ts'
import { setFuture } from './store.server.ts'
import { changed, text } from './text.nl.ts'

const say = text.future

export const loader = page('top3-plan:write', async ({ tx, caseId, params }) => {
  const plan = await planAt({ tx, caseId, params })
  return {
    to: planAddress(plan),
    version: plan.version,
    stored: {
      wish: plan.futureWish ?? '',
      network: plan.futureNetwork ?? '',
      relapse: plan.futureRelapse ?? '',
    },
  }
})

export const action = deed('top3-plan:write', {
  form: FutureForm,
  refusals: { 'changed-meanwhile': changed.meanwhile },
  run: async ({ tx, caseId, params, input: { version, ...input } }) => {
    const plan = await planAt({ tx, caseId, params })
    if (!(await setFuture(tx, plan.id, version, input))) return refuse('changed-meanwhile')
    return done({ to: planAddress(plan), flash: say.done })
  },
})

const linesOf = (form: FormState) => [
  { label: say.wish, text: textAt(form, 'wish') },
  { label: say.network, text: textAt(form, 'network') },
  { label: say.relapse, text: textAt(form, 'relapse') },
]

export default function TheFuture({
  loaderData: { to, version, stored: before },
  actionData,
}: Shown<typeof loader>) {
  const stored = formWith(before)
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(stored)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={to}>
        <TextArea form={form} name="wish" label={say.wish} hint={say.wishHint} rows={3} ownVoice optional />
        <TextArea form={form} name="network" label={say.network} rows={3} optional />
        <TextArea form={form} name="relapse" label={say.relapse} rows={3} optional />
      </Form>
    </>
  )
}
