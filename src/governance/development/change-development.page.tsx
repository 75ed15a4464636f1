import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { itemsOf } from '../item/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { DevelopmentFields } from './fields.tsx'
import { changeDevelopmentForm, type KnownAs, type Scope } from './rules.ts'
import { changeDevelopment, type Development, developmentOf } from './store.server.ts'
import { knownAsNames, scopeNames, text } from './text.nl.ts'

const say = text.form

export const loader = page('development:write', async ({ tx, params }) => {
  const { developmentId } = params
  const development = isId(developmentId) ? await developmentOf(tx, developmentId) : undefined
  if (!development) throw notFound()
  return {
    development,
    items: (await itemsOf(tx)).map(({ id, title }) => ({ value: id, label: title })),
  }
})

export const action = deed('development:write', {
  form: async ({ tx, today }) =>
    changeDevelopmentForm(
      today,
      (await itemsOf(tx)).map(item => item.id),
    ),
  refusals: { 'changed-meanwhile': say.changedMeanwhile, 'too-early': say.tooEarly },
  constraints: { not_before_its_day: { refusal: 'too-early', field: 'outcome' } },
  run: async ({ tx, params, input }) => {
    const { developmentId } = params
    if (!isId(developmentId) || !(await developmentOf(tx, developmentId))) throw notFound()
    if (!(await changeDevelopment(tx, developmentId, input))) return refuse('changed-meanwhile')
    return done({ to: '/sturing/ontwikkelingen', flash: say.changed })
  },
})

const plain = {
  theme: say.theme,
  title: say.name,
  body: say.body,
  fromDay: say.from,
  untilDay: say.until,
  atTime: say.atTime,
  place: say.place,
  outcome: say.outcome,
  source: say.source,
  link: say.link,
  meaning: say.meaning,
  followUp: say.followUp,
} as const
const plainNames = Object.keys(plain) as (keyof typeof plain)[]

const storedForm = (development: Development): FormState =>
  formWith({
    ...Object.fromEntries(plainNames.map(name => [name, development[name] ?? ''])),
    scope: development.scope,
    knownAs: development.knownAs,
    itemId: development.itemId ?? '',
  })

const linesOf = (form: FormState) => [
  { label: say.scope, text: scopeNames[textAt(form, 'scope') as Scope] ?? '' },
  { label: say.known, text: knownAsNames[textAt(form, 'knownAs') as KnownAs] ?? '' },
  ...plainNames.map(name => ({ label: plain[name], text: textAt(form, name) })),
]

export default function ChangeDevelopment({ loaderData, actionData }: Shown<typeof loader>) {
  const { development, items } = loaderData
  const form = actionData?.form ?? storedForm(development)
  return (
    <>
      <PageHead
        title={say.changeTitle}
        lead={development.title}
        crumbs={steeringCrumbs(say.changeTitle, { label: text.list.title, to: '/sturing/ontwikkelingen' })}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(development))} />
      )}
      <Form
        form={form}
        version={development.version}
        submit={say.submitChange}
        cancelTo="/sturing/ontwikkelingen"
      >
        <DevelopmentFields form={form} items={items} />
      </Form>
    </>
  )
}
