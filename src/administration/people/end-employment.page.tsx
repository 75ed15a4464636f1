import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagueAt } from './colleague-at.server.ts'
import { optionsFrom } from './options.ts'
import { endEmploymentForm, fallbackState, whereTo } from './rules.ts'
import { endEmployment, findColleagues, gardensWithFallback, leaningOn } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('people:manage', async ({ tx, params, actor, today }) => {
  const { id, name } = await colleagueAt({ tx, params })
  if (id === actor.accountId) throw notFound()
  const { held, asOnlyScientist } = await leaningOn(tx, id)
  const scientists = (await findColleagues(tx)).filter(
    one =>
      one.id !== id &&
      (one.endedOn === null || one.endedOn > today) &&
      one.roles.some(
        role =>
          role.role === 'behavioural-scientist' &&
          role.from <= today &&
          (role.until === null || role.until > today),
      ),
  )
  return {
    id,
    name,
    asOnlyScientist,
    moves: whereTo(held, await gardensWithFallback(tx), id, today),
    scientists: scientists.map(one => ({ id: one.id, name: `${one.name} (${one.organisation})` })),
  }
})

const say = text.leave

export const action = deed('people:manage', {
  form: ({ today }) => endEmploymentForm(today),
  refusals: {
    self: say.self,
    'is-fallback': say.isFallback,
    'no-fallback': say.noFallbackHolder,
    'needs-scientist': say.needsScientist,
    'before-start': say.beforeStart,
  },
  constraints: {
    not_the_fallback_holder: { refusal: 'is-fallback' },
    a_fallback_holder: { refusal: 'no-fallback' },
    a_behavioural_scientist: { refusal: 'needs-scientist', field: 'nextScientistId' },
  },
  run: async ({ tx, actor, params, input, today }) => {
    const { id, name, startedOn } = await colleagueAt({ tx, params })
    if (id === actor.accountId) return refuse('self')
    if (input.fromDay < startedOn) return refuse('before-start', 'fromDay')
    const { held } = await leaningOn(tx, id)
    const gardens = await gardensWithFallback(tx)
    const isReady = (gardenId: string) =>
      gardens.some(garden => garden.id === gardenId && fallbackState(garden, today) === 'ready')
    if (gardens.some(garden => garden.fallbackId === id)) return refuse('is-fallback')
    if (!held.every(one => isReady(one.gardenId))) return refuse('no-fallback')
    const moved = await endEmployment(tx, id, input)
    const flash = input.fromDay > today ? say.doneLater(dayInWords(input.fromDay)) : say.doneToday(moved)
    const detail = { what: say.logged(name), becomes: input.fromDay, households: moved }
    return done({ to: `/beheer/mensen/${id}`, flash, detail })
  },
})

export default function EndEmployment({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title(view.name)} lead={say.lead} />
      <Consequences view={view} />
      <Form form={form} submit={say.submit} cancelTo={`/beheer/mensen/${view.id}`}>
        <DayField form={form} name="fromDay" label={say.from} />
        {view.asOnlyScientist > 0 && (
          <SelectField
            form={form}
            name="nextScientistId"
            label={say.nextScientist}
            hint={say.nextScientistHint}
            options={optionsFrom(view.scientists)}
            empty={say.choose}
            optional
          />
        )}
        <Checkbox form={form} name="sure" label={say.sure(view.name)} />
      </Form>
    </>
  )
}

function Consequences({ view }: { view: Shown<typeof loader>['loaderData'] }) {
  return (
    <Card title={say.what} level={2}>
      <ul className="nl-unordered-list">
        {view.moves.length === 0 && <li>{say.none}</li>}
        {view.moves.map(move => (
          <li key={move.garden}>
            {move.fallback
              ? say.toFallback(move.households, move.garden, move.fallback)
              : say.noFallback(move.households, move.garden)}
          </li>
        ))}
        {view.asOnlyScientist > 0 && <li>{say.scientist(view.asOnlyScientist)}</li>}
        <li>{say.rolesEnd}</li>
      </ul>
      <p>{say.today}</p>
      {(view.moves.length > 0 || view.asOnlyScientist > 0) && <p className="tt-soft">{say.numbersOnly}</p>}
    </Card>
  )
}
