import type { Role } from '#src/access/actor.ts'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagueAt } from '../colleague-at.server.ts'
import { type Colleague, findColleagues, gardensWithFallback } from '../store.server.ts'
import { text as people } from '../text.nl.ts'
import { LeftBehindCard } from './left-behind-card.tsx'
import { endEmploymentForm, type LeftKind, passings } from './rules.ts'
import { endEmployment, leftBehindBy } from './store.server.ts'
import { text as say } from './text.nl.ts'

const owning: Role[] = ['project-leader', 'policy-adviser', 'behavioural-scientist', 'caseworker']

const worksAs = (colleague: Colleague, roles: readonly Role[], today: Day) =>
  (colleague.endedOn === null || colleague.endedOn > today) &&
  colleague.roles.some(
    ({ role, from, until }) => roles.includes(role) && from <= today && (until === null || until > today),
  )

export const loader = page('people:manage', async ({ tx, params, actor, today }) => {
  const { id, name } = await colleagueAt({ tx, params })
  if (id === actor.accountId) throw notFound()
  const left = await leftBehindBy(tx, id)
  const colleagues = await findColleagues(tx)
  const others = colleagues.filter(one => one.id !== id)
  const mayFollow = (kind: LeftKind, roles: readonly Role[]) =>
    left.some(one => one.kind === kind) ? optionsFrom(others.filter(one => worksAs(one, roles, today))) : null
  const leaders = others.filter(one => worksAs(one, ['project-leader'], today)).map(one => one.name)
  return {
    id,
    name,
    leaders: leaders.join(' of '),
    passings: passings(left, await gardensWithFallback(tx), id, today),
    scientists: mayFollow('only-scientist', ['behavioural-scientist']),
    owners: mayFollow('improvement', owning),
  }
})

export const action = deed('people:manage', {
  form: ({ today }) => endEmploymentForm(today),
  refusals: {
    self: say.self,
    'is-fallback': say.isFallback,
    'no-fallback': say.noFallbackHolder,
    'holds-households': say.holdsHouseholds,
    'needs-scientist': say.needsScientist,
    'needs-owner': say.needsOwner,
    'before-start': say.beforeStart,
  },
  constraints: {
    not_the_fallback_holder: { refusal: 'is-fallback' },
    a_fallback_holder: { refusal: 'no-fallback' },
    leaves_no_household: { refusal: 'holds-households' },
    a_behavioural_scientist: { refusal: 'needs-scientist', field: 'nextScientistId' },
    who_may_work_here: { refusal: 'needs-scientist', field: 'nextScientistId' },
    improvement_has_owner: { refusal: 'needs-owner', field: 'nextOwnerId' },
  },
  run: async ({ tx, actor, params, input, today }) => {
    const { id, name, startedOn } = await colleagueAt({ tx, params })
    if (id === actor.accountId) return refuse('self')
    if (input.fromDay < startedOn) return refuse('before-start', 'fromDay')
    const moved = await endEmployment(tx, id, input)
    const flash = input.fromDay > today ? say.doneLater(dayInWords(input.fromDay)) : say.doneToday(moved)
    const detail = { what: say.logged(name), becomes: input.fromDay, households: moved }
    return done({ to: `/beheer/mensen/${id}`, flash, detail })
  },
})

export default function EndEmployment({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const next = { form, hint: say.nextHint, empty: say.choose, optional: true } as const
  return (
    <>
      <PageHead
        title={say.title(view.name)}
        lead={say.lead}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: people.list.title, to: '/beheer/mensen' },
          { label: view.name, to: `/beheer/mensen/${view.id}` },
          { label: people.one.leave },
        ]}
      />
      <LeftBehindCard name={view.name} leaders={view.leaders || say.leaders} passings={view.passings} />
      <Form form={form} submit={say.submit} cancelTo={`/beheer/mensen/${view.id}`}>
        <DayField form={form} name="fromDay" label={say.from} />
        {view.scientists && (
          <SelectField {...next} name="nextScientistId" label={say.nextScientist} options={view.scientists} />
        )}
        {view.owners && (
          <SelectField {...next} name="nextOwnerId" label={say.nextOwner} options={view.owners} />
        )}
        <Checkbox form={form} name="sure" label={say.sure(view.name)} />
      </Form>
    </>
  )
}
