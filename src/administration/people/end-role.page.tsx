import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagueAt } from './colleague-at.server.ts'
import { isLeanedOn, leaningOn } from './leaving/store.server.ts'
import { endRoleForm } from './rules.ts'
import { endRole } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('people:manage', async ({ tx, params, today }) => {
  const { id, name, roles } = await colleagueAt({ tx, params })
  const role = roles.find(one => one.id === params.roleId)
  if (!role || (role.until !== null && role.until <= today)) throw notFound()
  const { held } = await leaningOn(tx, id)
  const households = role.role === 'caseworker' ? held.reduce((sum, one) => sum + one.households, 0) : 0
  return { id, name, role: roleNames[role.role], today, households }
})

const say = text.end

export const action = deed('people:manage', {
  form: ({ today }) => endRoleForm(today),
  refusals: { self: say.self, already: say.already, leaned: say.leaned },
  run: async ({ tx, actor, params, input }) => {
    const { id, name, roles } = await colleagueAt({ tx, params })
    const role = roles.find(one => one.id === params.roleId)
    if (!role) throw notFound()
    if (id === actor.accountId) return refuse('self')
    // The role is the key to the door: without it the contact person would hold a household nobody opens.
    if (await isLeanedOn(tx, id, role.role)) return refuse('leaned')
    if (!(await endRole(tx, id, role.id, input.fromDay))) return refuse('already', 'fromDay')
    const detail = { what: name, was: role.role, becomes: null, from: input.fromDay }
    return done({ to: `/beheer/mensen/${id}`, flash: say.done, detail })
  },
})

export default function EndRole({
  loaderData: { id, name, role, today, households },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ fromDay: today })
  return (
    <>
      <PageHead title={say.title(role)} lead={name} />
      {households > 0 && <Notice tone="attention">{say.holds(households)}</Notice>}
      <Form form={form} submit={say.submit} cancelTo={`/beheer/mensen/${id}`}>
        <DayField form={form} name="fromDay" label={say.from} hint={say.hint} />
      </Form>
    </>
  )
}
