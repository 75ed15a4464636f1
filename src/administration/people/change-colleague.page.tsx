import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagueAt } from './colleague-at.server.ts'
import { ChangeColleagueForm } from './rules.ts'
import { changeColleague } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('people:manage', async access => {
  const { id, name, email, version } = await colleagueAt(access)
  return { id, name, email: email ?? '', version }
})

const say = text.change

export const action = deed('people:manage', {
  form: ChangeColleagueForm,
  refusals: { 'changed-meanwhile': say.changedMeanwhile },
  run: async ({ tx, params, input }) => {
    const { id, name } = await colleagueAt({ tx, params })
    if (!(await changeColleague(tx, id, input))) return refuse('changed-meanwhile')
    return done({ to: `/beheer/mensen/${id}`, flash: say.done, detail: { was: name, becomes: input.name } })
  },
})

const lines = (form: FormState) => [
  { label: text.add.name, text: textAt(form, 'name') },
  { label: text.add.email, text: textAt(form, 'email') },
]

export default function ChangeColleague({
  loaderData: { id, name, email, version },
  actionData,
}: Shown<typeof loader>) {
  const stored = formWith({ name, email })
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead title={say.title} lead={name} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(stored)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={`/beheer/mensen/${id}`}>
        <TextField form={form} name="name" label={text.add.name} autoComplete="off" />
        <TextField form={form} name="email" label={text.add.email} type="email" autoComplete="off" optional />
      </Form>
    </>
  )
}
