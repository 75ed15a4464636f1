import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, rowsAt, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { optionsOfActing } from '../people.ts'
import { planAt } from '../plan-at.server.ts'
import { actingIn, type Plan, type RolePart } from '../rules.ts'
import { rolePartNames } from '../text.nl.ts'
import { MeetingRows, RoleRows } from './role-rows.tsx'
import { rolesForm } from './rules.ts'
import { setRoles } from './store.server.ts'
import { changed, text } from './text.nl.ts'

const say = text.roles

export const loader = page('top3-plan:write', async ({ tx, caseId, params }) => {
  const plan = await planAt({ tx, caseId, params })
  return {
    to: planAddress(plan),
    version: plan.version,
    roles: plan.roles,
    meetings: plan.meetings,
    people: optionsOfActing(plan),
  }
})

export const action = deed('top3-plan:write', {
  form: async ({ tx, caseId, params }) =>
    rolesForm(actingIn(await planAt({ tx, caseId, params })).map(one => one.id)),
  refusals: { 'changed-meanwhile': changed.meanwhile },
  run: async ({ tx, actor, caseId, params, input: { version, ...input } }) => {
    const plan = await planAt({ tx, caseId, params })
    const of = { regionId: actor.regionId, caseId, planId: plan.id }
    if (!(await setRoles(tx, of, version, input))) return refuse('changed-meanwhile')
    return done({ to: planAddress(plan), flash: say.done })
  },
})

const storedForm = ({ roles, meetings }: Pick<Plan, 'roles' | 'meetings'>): FormState =>
  formWith({
    roles: roles.map(({ participantId, part, what, untilWhen }) => ({
      participantId,
      part,
      what,
      untilWhen,
    })),
    meetings: meetings.map(({ what, who, howOften, mayDropOut }) => ({
      what,
      who,
      howOften,
      mayDropOut: mayDropOut ?? '',
    })),
  })

function linesOf(form: FormState, people: { value: string; label: string }[]) {
  const person = (id: string) => people.find(one => one.value === id)?.label ?? ''
  const roles = Array.from({ length: rowsAt(form, 'roles') }, (_, index) => {
    const at = (field: string) => textAt(form, `roles[${index}].${field}`)
    const words = [
      person(at('participantId')),
      rolePartNames[at('part') as RolePart],
      at('what'),
      at('untilWhen'),
    ]
    return { label: say.role(index), text: words.filter(Boolean).join(', ') }
  })
  const meetings = Array.from({ length: rowsAt(form, 'meetings') }, (_, index) => {
    const at = (field: string) => textAt(form, `meetings[${index}].${field}`)
    const words = [at('what'), at('who'), at('howOften'), at('mayDropOut')]
    return { label: say.meeting(index), text: words.filter(Boolean).join(', ') }
  })
  return [...roles, ...meetings]
}

export default function WriteRoles({ loaderData, actionData }: Shown<typeof loader>) {
  const { to, version, people } = loaderData
  const stored = storedForm(loaderData)
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, people)} theirs={linesOf(stored, people)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={to}>
        <RoleRows form={form} people={people} />
        <MeetingRows form={form} />
      </Form>
    </>
  )
}
