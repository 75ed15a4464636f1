import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { ActionFields } from './fields.tsx'
import { type OwnerOption, ownerOptions } from './owners.server.ts'
import { type ActionPart, changeForm, type Owner, ownerValue } from './rules.ts'
import { type Action, changeAction } from './store.server.ts'
import { partNames, text } from './text.nl.ts'
import { actionAsked } from './this-action.server.ts'

const say = text.form

/** Who owns it now stays a choice, also when this colleague no longer steers. */
function withOwner(options: OwnerOption[], action: Action): OwnerOption[] {
  const owner = ownerOf(action)
  const value = ownerValue(owner)
  return options.some(option => option.value === value)
    ? options
    : [{ owner, value, label: action.owner }, ...options]
}

const ownerOf = ({ ownerId, ownerGroupId }: Action): Owner =>
  ownerId === null ? { accountId: null, groupId: ownerGroupId ?? '' } : { accountId: ownerId, groupId: null }

export const loader = page('action:write', async access => {
  const action = await actionAsked(access)
  if (action.state !== 'open') throw notFound()
  return { action, owners: withOwner(await ownerOptions(access.tx), action) }
})

export const action = deed('action:write', {
  form: async access => {
    const options = withOwner(await ownerOptions(access.tx), await actionAsked(access))
    return changeForm(options.map(option => option.owner))
  },
  refusals: { 'changed-meanwhile': say.changedMeanwhile, settled: say.settledMeanwhile },
  constraints: { a_settled_action_stays: { refusal: 'settled' } },
  run: async access => {
    const { id } = await actionAsked(access)
    if (!(await changeAction(access.tx, id, access.input))) return refuse('changed-meanwhile')
    return done({ to: `/sturing/actiepunten/${id}`, flash: say.changed })
  },
})

const storedForm = (action: Action): FormState =>
  formWith({
    what: action.what,
    owner: ownerValue(ownerOf(action)),
    dueOn: action.dueOn,
    part: action.part ?? '',
  })

export default function ChangeAction({ loaderData: { action, owners }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(action)
  const to = `/sturing/actiepunten/${action.id}`
  const linesOf = (of: FormState) => [
    { label: say.what, text: textAt(of, 'what') },
    { label: say.owner, text: owners.find(one => one.value === textAt(of, 'owner'))?.label ?? '' },
    { label: say.dueOn, text: textAt(of, 'dueOn') },
    { label: say.part, text: partNames[textAt(of, 'part') as ActionPart] ?? '' },
  ]
  return (
    <>
      <PageHead
        title={say.changeTitle}
        lead={action.item}
        crumbs={steeringCrumbs(say.changeTitle, { label: action.what, to })}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(action))} />
      )}
      <Form form={form} version={action.version} submit={say.submitChange} cancelTo={to}>
        <ActionFields form={form} owners={owners} />
      </Form>
    </>
  )
}
