import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagueAt } from './colleague-at.server.ts'
import { givableRoles, roleOptions } from './options.ts'
import { giveRoleForm } from './rules.ts'
import { choicesForPeople, giveRole } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('people:manage', async ({ tx, params, today }) => {
  const { id, name, startedOn } = await colleagueAt({ tx, params })
  const { gardens } = await choicesForPeople(tx)
  return { id, name, gardens, firstDay: startedOn > today ? startedOn : today }
})

const say = text.give

export const action = deed('people:manage', {
  form: ({ today }) => giveRoleForm(today, givableRoles),
  refusals: { self: say.self, already: say.already, gone: say.gone, garden: say.already },
  constraints: {
    role_assignment_account_id_role_coalesce_during_excl: { refusal: 'already', field: 'role' },
  },
  run: async ({ tx, actor, params, input }) => {
    const { id, name, startedOn, endedOn } = await colleagueAt({ tx, params })
    if (id === actor.accountId) return refuse('self')
    if (input.fromDay < startedOn || (endedOn !== null && input.fromDay >= endedOn))
      return refuse('gone', 'fromDay')
    const { gardens } = await choicesForPeople(tx)
    if (input.gardenId && !gardens.some(one => one.id === input.gardenId)) return refuse('garden', 'gardenId')
    await giveRole(tx, actor, id, input)
    const detail = { what: name, was: null, becomes: input.role, from: input.fromDay }
    return done({ to: `/beheer/mensen/${id}`, flash: say.done, detail })
  },
})

export default function GiveRole({
  loaderData: { id, name, gardens, firstDay },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ fromDay: firstDay })
  return (
    <>
      <PageHead title={say.title} lead={name} />
      <Form form={form} submit={say.submit} cancelTo={`/beheer/mensen/${id}`}>
        <SelectField form={form} name="role" label={say.role} options={roleOptions} empty={text.add.choose} />
        <SelectField
          form={form}
          name="gardenId"
          label={text.add.garden}
          hint={text.add.gardenHint}
          options={optionsFrom(gardens)}
          empty={text.add.wholeRegion}
          optional
        />
        <DayField form={form} name="fromDay" label={say.from} />
        <DayField form={form} name="lastDay" label={say.last} hint={say.lastHint} optional />
      </Form>
    </>
  )
}
