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
import { InitiativeFields } from './fields.tsx'
import { ChangeInitiativeForm } from './rules.ts'
import { changeInitiative, type Initiative, initiativeOf } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.initiative

export const loader = page('initiative:write', async ({ tx, params }) => {
  const initiative = await initiativeOf(tx, params.initiativeId)
  if (!initiative) throw notFound()
  return { initiative }
})

export const action = deed('initiative:write', {
  form: ChangeInitiativeForm,
  refusals: { 'changed-meanwhile': say.changedMeanwhile, taken: say.taken },
  constraints: { initiative_name_taken: { refusal: 'taken', field: 'title' } },
  run: async ({ tx, params, input }) => {
    const initiative = await initiativeOf(tx, params.initiativeId)
    if (!initiative) throw notFound()
    if (!(await changeInitiative(tx, initiative.id, input))) return refuse('changed-meanwhile')
    return done({ to: home, flash: say.changed })
  },
})

const storedForm = ({ title, what }: Initiative): FormState => formWith({ title, what })
const linesOf = (form: FormState) => [
  { label: say.name, text: textAt(form, 'title') },
  { label: say.what, text: textAt(form, 'what') },
]

export default function ChangeInitiative({ loaderData: { initiative }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(initiative)
  return (
    <>
      <PageHead
        title={say.changeTitle}
        lead={initiative.title}
        crumbs={steeringCrumbs(say.changeTitle, { label: text.list.title, to: home })}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(initiative))} />
      )}
      <Form form={form} version={initiative.version} submit={say.submitChange} cancelTo={home}>
        <InitiativeFields form={form} />
      </Form>
    </>
  )
}
