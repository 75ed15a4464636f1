import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textsAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { changeTiesForm } from './rules.ts'
import { changeTies, initiativesOf, partyOf } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.party

export const loader = page('initiative:write', async ({ tx, params }) => {
  const party = await partyOf(tx, params.partyId)
  if (!party) throw notFound()
  const initiatives = (await initiativesOf(tx)).map(({ id, title }) => ({ value: id, label: title }))
  return { party, initiatives }
})

export const action = deed('initiative:write', {
  form: async ({ tx }) => changeTiesForm((await initiativesOf(tx)).map(one => one.id)),
  refusals: { 'changed-meanwhile': say.changedMeanwhile },
  run: async ({ tx, actor, params, input }) => {
    const party = await partyOf(tx, params.partyId)
    if (!party) throw notFound()
    if (!(await changeTies(tx, actor, party, input))) return refuse('changed-meanwhile')
    return done({ to: home, flash: say.changed })
  },
})

export default function ChangeTies({ loaderData: { party, initiatives }, actionData }: Shown<typeof loader>) {
  const stored = formWith({ initiatives: party.initiativeIds })
  const form = actionData?.form ?? stored
  const title = say.changeTitle(text.who(party))
  const linesOf = (from: FormState) => [
    {
      label: say.initiatives,
      text: initiatives
        .filter(one => textsAt(from, 'initiatives').includes(one.value))
        .map(one => one.label)
        .join('\n'),
    },
  ]
  return (
    <>
      <PageHead title={title} crumbs={steeringCrumbs(title, { label: text.list.title, to: home })} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(stored)} />
      )}
      <Form form={form} version={party.version} submit={say.submitChange} cancelTo={home}>
        <Checkboxes form={form} name="initiatives" legend={say.initiatives} options={initiatives} optional />
      </Form>
    </>
  )
}
