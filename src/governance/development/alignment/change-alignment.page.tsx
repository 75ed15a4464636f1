import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../../steering/text.nl.ts'
import { text as about } from '../text.nl.ts'
import { AlignmentFields } from './fields.tsx'
import { changeAlignmentForm } from './rules.ts'
import { type Alignment, alignmentOf, changeAlignment } from './store.server.ts'
import { developmentsHome, text } from './text.nl.ts'

const say = text.form

export const loader = page('development:write', async ({ tx, params }) => {
  const alignment = await alignmentOf(tx, params.alignmentId)
  if (!alignment) throw notFound()
  return { alignment }
})

export const action = deed('development:write', {
  form: ({ today }) => changeAlignmentForm(today),
  refusals: { 'changed-meanwhile': say.changedMeanwhile, 'too-early': say.tooEarly },
  constraints: { agreed_on_its_day: { refusal: 'too-early', field: 'agreed' } },
  run: async ({ tx, params, input }) => {
    const alignment = await alignmentOf(tx, params.alignmentId)
    if (!alignment) throw notFound()
    if (!(await changeAlignment(tx, alignment.id, input))) return refuse('changed-meanwhile')
    return done({ to: developmentsHome, flash: say.changed })
  },
})

const labels = {
  title: say.name,
  onDay: say.onDay,
  brought: say.brought,
  asked: say.asked,
  agreed: say.agreed,
  followUp: say.followUp,
  source: say.source,
} as const
const names = Object.keys(labels) as (keyof typeof labels)[]

const storedForm = (alignment: Alignment): FormState =>
  formWith(Object.fromEntries(names.map(name => [name, alignment[name] ?? ''])))
const linesOf = (form: FormState) => names.map(name => ({ label: labels[name], text: textAt(form, name) }))

export default function ChangeAlignment({ loaderData: { alignment }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(alignment)
  return (
    <>
      <PageHead
        title={say.changeTitle}
        lead={alignment.title}
        crumbs={steeringCrumbs(say.changeTitle, { label: about.list.title, to: developmentsHome })}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(alignment))} />
      )}
      <Form form={form} version={alignment.version} submit={say.submitChange} cancelTo={developmentsHome}>
        <AlignmentFields form={form} />
      </Form>
    </>
  )
}
